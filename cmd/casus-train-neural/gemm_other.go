//go:build !amd64

package main

import "unsafe"

// kernel adds the product of panelRows rows of a and a panel of b to c.
func kernel(k int, a *float32, rs, cs int, b, c *float32, ldc int) {
	kernelGo(k, unsafe.Slice(a, (k-1)*cs+(panelRows-1)*rs+1), rs, cs, unsafe.Slice(b, k*panelCols), unsafe.Slice(c, (panelRows-1)*ldc+panelCols), ldc)
}
