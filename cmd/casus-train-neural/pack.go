package main

import (
	"os"

	"github.com/casus-events/casus/internal/text/linear"
	"github.com/casus-events/casus/internal/text/neural"
)

// pack returns the model file of the network as trained so far.
func (c *course) pack() []byte {
	n := c.net
	w := neural.Weights{
		Classes: c.classes, Feats: c.feats, VectorOf: map[uint32]uint32{}, Vectors: n.vectors,
		Word: n.word.w, Suffix: n.suffix.w, Prefix: n.prefix.w,
		Mix: n.mix.w, MixBias: n.mixBias.w, Tag: n.tag.w, TagBias: n.tagBias.w,
		Top: n.top.w, TopBias: n.topBias.w, Bilinear: n.bilinear.w, HeadBias: n.headBias.w,
		Rel: n.rel.w, RelBias: n.relBias.w, RootArc: n.rootArc.w, RootRel: n.rootRel.w, Distance: n.distance.w,
	}
	for i, s := range c.words {
		if k := linear.Key(linear.Lower(s)); i > 0 && w.VectorOf[k] == 0 {
			w.VectorOf[k] = uint32(i)
		}
	}
	for l := range n.gate {
		w.Gate[l] = n.gate[l].w
		w.GateBias[l], w.State[l] = n.gateBias[l].w[:4*hidden], n.gateBias[l].w[4*hidden:]
	}
	return w.Pack()
}

// write writes the model file.
func (c *course) write() error { return os.WriteFile(c.out, c.pack(), 0o644) }
