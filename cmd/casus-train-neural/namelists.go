package main

import (
	"archive/zip"
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/casus-events/casus/internal/text"
	"github.com/casus-events/casus/internal/text/neural"
	"github.com/casus-events/casus/internal/text/segment"
)

// lists gathers phrases of the fact files and of the actor registry: states, towns, regions, people, bodies.
func (t *trainer) lists() (neural.PhraseList, error) {
	out := neural.PhraseList{}
	put := func(name string, kind neural.Listed) {
		words := listWords(strings.TrimPrefix(name, "the "))
		if len(words) > 0 && len(words) <= neural.LongestListed && len(name) > 1 {
			out.Put(words, kind)
		}
	}
	for _, l := range []struct {
		names []string
		kind  neural.Listed
	}{{commonGiven(), neural.ListedGiven}, {commonSurnames(), neural.ListedSurname}, {commonFirms(), neural.ListedFirm}, {commonBodies(), neural.ListedBody}, {commonSights(), neural.ListedPlace}} {
		for _, name := range l.names {
			put(name, l.kind)
		}
	}
	facts := filepath.Join(t.data, "facts")
	err := tabbed(filepath.Join(facts, "geonames_countryInfo.txt"), func(f []string) {
		if len(f) > 5 && !strings.HasPrefix(f[0], "#") {
			put(f[4], neural.ListedState)
			put(f[5], neural.ListedCity)
		}
	})
	err = errors.Join(err, tabbed(filepath.Join(facts, "geonames_admin1CodesASCII.txt"), func(f []string) {
		if len(f) > 2 {
			put(f[1], neural.ListedRegion)
			put(f[2], neural.ListedRegion)
		}
	}))
	err = errors.Join(err, zipped(filepath.Join(facts, "geonames_cities15000.zip"), func(f []string) {
		kind := neural.ListedTown
		if len(f) <= 14 || len(f[14]) < 5 {
			return
		}
		if len(f[14]) > 5 {
			kind = neural.ListedCity
		}
		put(f[1], kind)
		put(f[2], kind)
	}))
	err = errors.Join(err, comma(filepath.Join(facts, "archigos_leaders_1870_2015.csv"), func(f []string) {
		if len(f) > 5 && f[5] > "1950" {
			put(f[3], neural.ListedLeader)
		}
	}))
	err = errors.Join(err, peoples(filepath.Join(facts, "factbook_government.json.gz"), func(name string) { put(name, neural.ListedPeople) }))
	err = errors.Join(err, comma(filepath.Join(facts, "cow_igo_list.csv"), func(f []string) {
		if len(f) > 3 {
			put(f[1], neural.ListedBody)
			name, _, _ := strings.Cut(f[3], " (")
			put(name, neural.ListedBody)
		}
	}))
	return out, errors.Join(err, t.registered(put))
}

// registered reads the names in the tables of the actor registry.
func (t *trainer) registered(put func(name string, kind neural.Listed)) error {
	var errs []error
	read := func(file string, name, aliases int, each func(name string)) {
		errs = append(errs, tabbed(filepath.Join(t.registry, file), func(f []string) {
			if len(f) <= name || strings.HasPrefix(f[0], "#") {
				return
			}
			all := f[name]
			if len(f) > aliases && aliases > 0 {
				all += "|" + f[aliases]
			}
			for _, s := range strings.Split(all, "|") {
				if s = strings.TrimLeft(s, "~+"); s != "" && s != "name" && s != "-" {
					each(s)
				}
			}
		}))
	}
	for _, file := range []string{"people.tsv", "people-leaders.tsv", "people-heads.tsv"} {
		read(file, 1, 2, func(name string) {
			words := strings.Fields(name)
			if len(words) > 1 {
				put(name, neural.ListedPerson)
				put(words[0], neural.ListedGiven)
			}
			put(words[len(words)-1], neural.ListedLeader)
		})
	}
	for _, file := range []string{"orgs.tsv", "orgs-armed.tsv"} {
		read(file, 1, 2, func(name string) { put(name, neural.ListedBody) })
	}
	read("places.tsv", 0, 1, func(name string) { put(name, neural.ListedPlace) })
	return errors.Join(errs...)
}

// peoples reads the nouns and adjectives of nationality.
func peoples(path string, each func(name string)) error {
	r, err := openText(path)
	if err != nil {
		return err
	}
	defer r.Close()
	var states []struct {
		Nationality struct{ Noun, Adjective string }
	}
	if err := json.NewDecoder(r).Decode(&states); err != nil {
		return err
	}
	cut := func(r rune) bool { return strings.ContainsRune(",;()", r) }
	for _, s := range states {
		for _, name := range strings.FieldsFunc(s.Nationality.Noun+","+s.Nationality.Adjective, cut) {
			name = strings.TrimSpace(name)
			if name != "" && name[0] >= 'A' && name[0] <= 'Z' {
				each(name)
				each(name + "s")
			}
		}
	}
	return nil
}

func listWords(name string) []string {
	var a text.Analysis
	a.Reset(name)
	segment.Segment(&a)
	var out []string
	for i := range a.Tokens {
		out = append(out, a.Tokens[i].Form)
	}
	return out
}

func tabbed(path string, each func([]string)) error {
	return scanLines(path, func(line string) error { each(strings.Split(line, "\t")); return nil })
}

func zipped(path string, each func([]string)) error {
	z, err := zip.OpenReader(path)
	if err != nil {
		return err
	}
	defer z.Close()
	r, err := z.File[0].Open()
	if err != nil {
		return err
	}
	defer r.Close()
	scan := bufio.NewScanner(r)
	scan.Buffer(make([]byte, 1<<16), 1<<22)
	for scan.Scan() {
		each(strings.Split(scan.Text(), "\t"))
	}
	return scan.Err()
}

func comma(path string, each func([]string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	for {
		row, err := r.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		each(row)
	}
}
