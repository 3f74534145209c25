package event_test

import (
	"slices"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/reader"
)

// attributions are what the text attributes to whom, "SOURCE|CUE|CONTENT" in the order of the contents; an absent part is empty.
func attributions(t *testing.T, text string) []string {
	t.Helper()
	a, err := reader.New(reader.Options{}).Annotate(&casus.Document{ID: "t", Published: "2025-05-14", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	runes := []rune(text)
	cut := func(r *[2]int) string {
		if r == nil {
			return ""
		}
		return string(runes[r[0]:r[1]])
	}
	var out []string
	for _, v := range a.Attributions {
		out = append(out, cut(v.Source)+"|"+cut(v.Cue)+"|"+cut(v.Content))
	}
	return out
}

// Where the words of another begin and end, and who says them.
func TestWhoSaysWhat(t *testing.T) {
	tests := []struct {
		text string
		want string
	}{
		{"“You have the names of everybody who came?” Diaz said. “Good.”", "Diaz|said|“You have the names of everybody who came?”"},
		{"''I would have been all in,'' Mr. Rojas, the mayor of Lima, said in his office.", "Mr. Rojas, the mayor of Lima|said|''I would have been all in,''"},
		{"“The road to the coast has been closed since noon,” Ana García said.", "Ana García|said|“The road to the coast has been closed since noon,”"},
		{"The governor wrote in a note that the search was \"pointless\", because the police had the letters.", "The governor|wrote|that the search was \"pointless\", because the police had the letters"},
		{"Over the years, several farmers say, the drought could reach the southern provinces.", "several farmers|say|the drought could reach the southern provinces."},
		{"The contrast with Chile, said Diaz and others, would be clear.", "Diaz and others|said|The contrast with Chile, said Diaz and others, would be clear."},
		{"Peru will leave the pact, a source close to the talks said.", "a source close to the talks|said|Peru will leave the pact"},
		{"As the minister told the Lima Post, tax relief is given in exchange for jobs.", "the minister|told|tax relief is given in exchange for jobs."},
		{"Officials have told residents not to drink the water.", "Officials|have told|not to drink the water"},
		{"In the minister's view, the plan is dead.", "the minister's|view|the plan is dead."},
		{"The senator is worried about the new road.", "The senator|worried|the new road"},
		{"Peru's opposition to the treaty has grown.", "Peru's|opposition|the treaty"},
		{"Residents were told to leave the town.", "|were told|to leave the town"},
		{"The mayor is seen as a failure.", "|is seen|The mayor is seen as a failure"},
		{"The mayor offered a short explanation.", "The mayor|offered|a short explanation"},
		{"Later in “Lima Today”, the government proposed a levy.", "the government|proposed|a levy"},
		{"The minister said that Peru wants to leave.", "The minister|said|that Peru wants to leave"},
		{"“The bridge is closed,” the mayor said, waving at the river.", "the mayor|said|“The bridge is closed,”"},
		{"''They asked me, 'Who closed the bridge?''' Mr. Rojas said.", "Mr. Rojas|said|''They asked me, 'Who closed the bridge?'''"},
		{"The mayor said on Monday the road had flooded while crews tried to open the dam.", "The mayor|said|the road had flooded while crews tried to open the dam"},
		{"The town needs the bridge, which engineers said will open in spring.", "engineers|said|which engineers said will open in spring"},
		{"According to one farmer, the drought is responsible for the fires.", "one farmer|According to|the drought is responsible for the fires."},
		{"Ana Diaz: The bridge will stay closed", "Ana Diaz||The bridge will stay closed"},
		{"Poll: Most farmers fear a drought", "Poll||Most farmers fear a drought"},
		{"“We will not open the bridge before May.” - Ana Diaz, the mayor", "Ana Diaz||“We will not open the bridge before May.”"},
		{"Ms. Lopez was told by the mayor that the bridge was closed.", "the mayor|was told|that the bridge was closed"},
		{"It is a levy the farmers oppose.", "the farmers|oppose|a levy"},
		{"It is a levy opposed by the farmers.", "the farmers|opposed|a levy"},
	}
	for _, test := range tests {
		got := attributions(t, test.text)
		if len(got) != 1 || got[0] != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

func TestTwoCuesShareTheirSource(t *testing.T) {
	got := attributions(t, "On Monday the minister said it would stay and vowed to fight.")
	if want := []string{"the minister|said|it would stay", "the minister|vowed|to fight"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A participle of saying has the speaker of its sentence.
func TestParticiplesSpeak(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Peru rejected the plan, saying it would cost too much.", []string{"Peru|rejected|the plan", "Peru|saying|it would cost too much"}},
		{"The union issued a statement urging calm.", []string{"The union|urging|calm"}},
		{"“The bridge is closed,” she said, citing a flood.", []string{"she|said|“The bridge is closed,”", "she|citing|a flood"}},
		{"He said the road had flooded, adding that nobody was hurt.", []string{"He|said|the road had flooded", "He|adding|that nobody was hurt"}},
		{"Peru said it would stay in the pact and rejected the demands of Chile.", []string{"Peru|said|it would stay in the pact", "Peru|rejected|the demands of Chile"}},
	}
	for _, test := range tests {
		if got := attributions(t, test.text); !slices.Equal(got, test.want) {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// A transcript names its speakers before a colon; one label alone does not make one.
func TestTurns(t *testing.T) {
	got := attributions(t, "ROJAS: Let us begin with the border. What will you do?\n\nSEN. DIAZ: We will stay.\n\nThe talk ended there.")
	want := []string{"ROJAS||Let us begin with the border. What will you do?", "SEN. DIAZ||We will stay."}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := attributions(t, "UPDATE: The border is open.\n\nWATCH: Trucks at the border."); len(got) > 0 {
		t.Errorf("labels that name nobody: %q", got)
	}
}
