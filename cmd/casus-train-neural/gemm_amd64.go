package main

import (
	"unsafe"

	"golang.org/x/sys/cpu"
)

//go:noescape
func kernel512(k int, a, b, c *float32, ldc int)

//go:noescape
func kernel256(k int, a, b, c *float32, ldc int)

// kernel adds the product of one panel of each operand to c.
func kernel(k int, a, b, c *float32, ldc int) {
	switch {
	case cpu.X86.HasAVX512F:
		kernel512(k, a, b, c, ldc)
	case cpu.X86.HasAVX2 && cpu.X86.HasFMA:
		for i := 0; i < panelRows; i += 4 {
			for j := 0; j < panelCols; j += 16 {
				kernel256(k, at(a, i), at(b, j), at(c, i*ldc+j), ldc)
			}
		}
	default:
		kernelGo(k, unsafe.Slice(a, k*panelRows), unsafe.Slice(b, k*panelCols), unsafe.Slice(c, (panelRows-1)*ldc+panelCols), ldc)
	}
}

func at(p *float32, i int) *float32 {
	return (*float32)(unsafe.Add(unsafe.Pointer(p), 4*i))
}
