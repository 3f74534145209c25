package actor

import (
	"slices"
	"strings"
)

// agentLine reads one line of a dictionary of agents, or a set of endings.
func (d *dictionary) agentLine(line string) {
	if line[0] == '!' {
		if name, list, ok := strings.Cut(line, "="); ok {
			d.defineSet(strings.TrimSpace(name), list)
			return
		}
	}
	noun, code, ok := strings.Cut(line, "[")
	if !ok {
		d.skip("%q has no code", clip(line))
		return
	}
	code, _, ok = strings.Cut(code, "]")
	code, agent := strings.CutPrefix(strings.TrimSpace(code), "~")
	switch {
	case !ok:
		d.skip("the code of %q is not closed", clip(noun))
		return
	case !agent && !strings.HasSuffix(code, "~"):
		d.skip("code [%s] is not that of an agent: no ~", clip(code))
		return
	}
	sectors := d.sectorsOf(strings.ToUpper(strings.Trim(code, "~")), "")
	if len(sectors) == 0 {
		d.skip("code [~%s] has no sector known here", clip(code))
		return
	}
	d.report.Codes++
	noun, forms, _ := strings.Cut(noun, "{")
	forms, _, _ = strings.Cut(forms, "}")
	spellings, ok := d.expand(spaced(noun))
	if !ok {
		return
	}
	added := false
	for _, s := range spellings {
		added = d.addAgent(s, forms, sectors) || added
	}
	if added {
		d.report.Entries++
	}
}

// defineSet reads "!PERSON! = MAN, MEN".
func (d *dictionary) defineSet(name, list string) {
	if len(name) < 3 || name[len(name)-1] != '!' {
		d.skip("set %q: want a name between two !", clip(name))
		return
	}
	var words []string
	for _, w := range strings.Split(list, ",") {
		if w = spaced(w); w != "" && len(words) < maxSpellings {
			words = append(words, w)
		}
	}
	d.sets[name] = words
}

// expand replaces the sets in a noun by their words.
func (d *dictionary) expand(noun string) (out []string, ok bool) {
	out = []string{""}
	for rest := noun; rest != ""; {
		before, after, found := strings.Cut(rest, "!")
		for i := range out {
			out[i] += before
		}
		if !found {
			break
		}
		name, tail, closed := strings.Cut(after, "!")
		words := d.sets["!"+name+"!"]
		if !closed || len(words) == 0 || len(out)*len(words) > maxSpellings {
			d.skip("%q: no set !%s!", clip(noun), clip(name))
			return nil, false
		}
		var next []string
		for _, o := range out {
			for _, w := range words {
				next = append(next, o+w)
			}
		}
		out, rest = next, tail
	}
	return out, true
}

// addAgent enters one noun with its irregular plurals; a noun known already only changes its sectors.
func (d *dictionary) addAgent(noun, forms string, sectors []string) bool {
	lemma := strings.ToLower(noun)
	words := strings.Count(Fold(lemma), " ") + 1
	if Fold(lemma) == "" || words > maxWords || strings.ContainsAny(lemma, "[]<>=") {
		d.skip("%q is no noun that can be read", clip(noun))
		return false
	}
	d.report.Names++
	d.foldName(lemma)
	if i, ok := d.reg.nounOf(d.words); ok {
		a := &d.reg.agents[i]
		if !slices.Contains(a.sectors, sectors[0]) {
			a.sectors = sectors
			a.where = d.here()
		}
		return true
	}
	a := agent{lemma: lemma, sectors: sectors, kind: agentKindOf(lemma, forms, sectors), where: d.here()}
	i := int32(len(d.reg.agents))
	d.reg.agents = append(d.reg.agents, a)
	d.reg.nouns.add(d.words, name{entry: i})
	for _, form := range append(strings.Split(strings.ToLower(spaced(forms)), ","), pluralOf(lemma)) {
		if form = strings.TrimSpace(form); form != "" && form != lemma {
			d.foldName(form)
			d.reg.nouns.add(d.words, name{entry: i})
		}
	}
	return true
}

// nounOf finds an agent by its folded words.
func (r *Registry) nounOf(words []int32) (int32, bool) {
	node := int32(0)
	for _, w := range words {
		if node = r.nouns.step(node, w); node == 0 {
			return 0, false
		}
	}
	if n := r.nouns.first[node]; n != 0 {
		return r.nouns.names[n-1].entry, true
	}
	return 0, false
}

// Last words of nouns for bodies and for many.
var (
	bodyNouns  = strings.Fields("academy administration agency alliance airline army assembly association authority bank board bureau business cabinet chamber church coalition commission committee company congress corporation council court department embassy enterprise factory faction force front government group guard house industry institute junta league legislature media military militia ministry mission movement navy network office organisation organization parliament party police press regime school senate service society state television tribunal union university clergy press")
	crowdNouns = strings.Fields("people men women children troops forces police masses public youth personnel staff police clergy nobility")
)

// agentKindOf guesses how a noun of a dictionary refers.
func agentKindOf(lemma, forms string, sectors []string) agentKind {
	words := strings.Fields(lemma)
	last := words[len(words)-1]
	switch {
	case slices.Contains(crowdNouns, last) || strings.TrimSpace(forms) == "" && strings.HasSuffix(last, "s") && !strings.HasSuffix(last, "ss"):
		return agentCrowd
	case slices.Contains(bodyNouns, last):
		return agentBody
	}
	return agentPerson
}

// discardLine reads one phrase that makes a sentence, or with + the document, no news of ours.
func (d *dictionary) discardLine(line string) {
	phrase, whole := strings.CutPrefix(line, "+")
	phrase, _, _ = strings.Cut(phrase, "[")
	phrase = spaced(strings.Trim(phrase, "* "))
	d.foldName(phrase)
	if n := len(d.words); n == 0 || n > maxWords {
		d.skip("%q is no phrase of 1 to %d words", clip(phrase), maxWords)
		return
	}
	if d.reg.discards == nil {
		d.reg.discards = newTrie(d.reg.names.words, 64)
	}
	n := name{}
	if whole {
		n.entry = 1
	}
	d.reg.discards.add(d.words, n)
	d.report.Entries++
	d.report.Names++
}
