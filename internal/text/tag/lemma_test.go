package tag

import (
	"testing"

	"github.com/casus-events/casus/internal/text"
)

// Forms that no rule leads back have their lemma whatever the exceptions of the model say.
func TestIrregular(t *testing.T) {
	m := builtin()
	for _, tc := range []struct {
		form string
		xpos text.XPOS
		want string
	}{
		{"shot", text.TagVBD, "shoot"},
		{"Fled", text.TagVBD, "flee"},
		{"overthrown", text.TagVBN, "overthrow"},
		{"retook", text.TagVBD, "retake"},
		{"hailed", text.TagVBD, "hail"},
		{"severed", text.TagVBD, "sever"},
		{"freed", text.TagVBN, "free"},
		{"extraditing", text.TagVBG, "extradite"},
		{"vetoes", text.TagVBZ, "veto"},
		{"undergoes", text.TagVBZ, "undergo"},
		{"Shed", text.TagVBD, "shed"},
		{"servicemen", text.TagNNS, "serviceman"},
		{"olives", text.TagNNS, "olive"},
		{"demarches", text.TagNNS, "demarche"},
		{"shot", text.TagNN, "shot"},
		{"wound", text.TagNN, "wound"},
	} {
		if got := m.lemmaOf(tc.form, tc.xpos); got != tc.want {
			t.Errorf("%s: got %q, want %q", tc.form, got, tc.want)
		}
	}
}
