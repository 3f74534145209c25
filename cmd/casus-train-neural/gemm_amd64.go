package main

import (
	"unsafe"

	"golang.org/x/sys/cpu"
)

//go:noescape
func kernel512(k int, a *float32, rs, cs int, b, c *float32, ldc int)

//go:noescape
func kernel256(k int, a *float32, rs, cs int, b, c *float32, ldc int)

// kernel adds the product of panelRows rows of a and a panel of b to c.
func kernel(k int, a *float32, rs, cs int, b, c *float32, ldc int) {
	switch {
	case cpu.X86.HasAVX512F:
		kernel512(k, a, rs, cs, b, c, ldc)
	case cpu.X86.HasAVX2 && cpu.X86.HasFMA:
		for i := 0; i < panelRows; i += 4 {
			for j := 0; j < panelCols; j += 16 {
				kernel256(k, at(a, i*rs), rs, cs, at(b, j), at(c, i*ldc+j), ldc)
			}
		}
	default:
		kernelGo(k, unsafe.Slice(a, (k-1)*cs+(panelRows-1)*rs+1), rs, cs, unsafe.Slice(b, k*panelCols), unsafe.Slice(c, (panelRows-1)*ldc+panelCols), ldc)
	}
}

func at(p *float32, i int) *float32 {
	return (*float32)(unsafe.Add(unsafe.Pointer(p), 4*i))
}
