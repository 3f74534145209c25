//go:build !amd64

package main

import "unsafe"

// kernel adds the product of one panel of each operand to c.
func kernel(k int, a, b, c *float32, ldc int) {
	kernelGo(k, unsafe.Slice(a, k*panelRows), unsafe.Slice(b, k*panelCols), unsafe.Slice(c, (panelRows-1)*ldc+panelCols), ldc)
}
