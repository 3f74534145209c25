//go:build ignore

// Generate packs the gazetteer: countries, first-order regions and cities of GeoNames (CC BY 4.0, geonames.org)
// with the tables of this folder. Run it as
//
//	go run generate.go FACTS gazetteer.bin
//
// where FACTS holds geonames_countryInfo.txt, geonames_admin1CodesASCII.txt, geonames_cities15000.zip
// and geonames_cities5000_2018.zip (files of download.geonames.org, the last two as of 27 January 2026 and 15 January 2018).
package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/casus-events/casus/internal/place/gazetteer"
)

type entry struct {
	name, country, admin1 string
	kind                  gazetteer.Kind
	lat, lon              float64
	people                int
	keys                  []string
	seat                  bool
}

var entries []*entry

func main() {
	log.SetFlags(0)
	facts := os.Args[1]
	iso := countries(filepath.Join(facts, "geonames_countryInfo.txt"))
	regions := admin1(filepath.Join(facts, "geonames_admin1CodesASCII.txt"), iso)
	cities(filepath.Join(facts, "geonames_cities15000.zip"), iso, regions)
	towns(filepath.Join(facts, "geonames_cities5000_2018.zip"), regions)
	middles()
	locate()
	hand()
	out := pack()
	if err := os.WriteFile(os.Args[2], out, 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("%d places, %d bytes", len(entries), len(out))
}

func lines(path string, each func([]string)) {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	for _, line := range strings.Split(string(data), "\n") {
		if line != "" && line[0] != '#' {
			each(strings.Split(strings.TrimRight(line, "\r"), "\t"))
		}
	}
}

var byCountry = map[string]*entry{}

func countries(path string) map[string]string {
	iso := map[string]string{}
	lines(path, func(f []string) {
		if f[0] == "ISO" || f[0] == "AN" || f[0] == "CS" {
			return
		}
		people, _ := strconv.Atoi(f[7])
		iso[f[0]] = f[1]
		e := &entry{name: f[4], country: f[1], kind: gazetteer.Country, people: people, keys: []string{f[4]}}
		byCountry[f[1]] = e
		entries = append(entries, e)
	})
	lines("countries.tsv", func(f []string) {
		e := byCountry[f[0]]
		if e == nil {
			log.Fatalf("countries.tsv: unknown code %s", f[0])
		}
		if f[1] != "-" {
			e.keys = append(e.keys, strings.Split(f[1], "|")...)
		}
		if f[3] != "-" {
			e.lat, _ = strconv.ParseFloat(f[3], 64)
			e.lon, _ = strconv.ParseFloat(f[4], 64)
		}
		if f[2] != "-" {
			entries = append(entries, &entry{name: e.name, country: f[0], kind: gazetteer.People, keys: strings.Split(f[2], "|")})
		}
	})
	return iso
}

// words that only say what kind of region it is.
var kinds = []string{" Oblast", " Oblast'", " Province", " Governorate", " Region", " State", " District", " Prefecture", " County", " Department", " Voivodeship", " Krai", " Republic", " Parish", " Canton"}

func admin1(path string, iso map[string]string) map[string]*entry {
	regions := map[string]*entry{}
	lines(path, func(f []string) {
		country, _, _ := strings.Cut(f[0], ".")
		if iso[country] == "" {
			return
		}
		e := &entry{name: f[1], country: iso[country], admin1: f[2], kind: gazetteer.Region, keys: []string{f[1], f[2]}}
		for _, k := range kinds {
			if short, ok := strings.CutSuffix(f[2], k); ok {
				e.keys = append(e.keys, short)
			}
		}
		regions[f[0]] = e
		entries = append(entries, e)
	})
	return regions
}

type cloud struct{ lat, lon []float64 }

var clouds = map[*entry]*cloud{}

func (e *entry) near(lat, lon float64, people int) {
	c := clouds[e]
	if c == nil {
		c = &cloud{}
		clouds[e] = c
	}
	c.lat, c.lon = append(c.lat, lat), append(c.lon, lon)
	if e.kind == gazetteer.Region {
		e.people += people
	}
}

func cities(path string, iso map[string]string, regions map[string]*entry) {
	each(path, func(f []string) {
		lat, _ := strconv.ParseFloat(f[4], 64)
		lon, _ := strconv.ParseFloat(f[5], 64)
		people, _ := strconv.Atoi(f[14])
		country := iso[f[8]]
		if country == "" || f[7] == "PPLX" && people < 100000 || f[7] == "PPLH" || f[7] == "PPLQ" {
			return
		}
		e := &entry{name: f[1], country: country, kind: gazetteer.City, lat: lat, lon: lon, people: people, keys: []string{f[1], f[2]}}
		if f[7] == "PPLC" {
			e.kind = gazetteer.Capital
		}
		if a := regions[f[8]+"."+f[10]]; a != nil {
			e.admin1 = a.admin1
			a.near(lat, lon, people)
		}
		byCountry[country].near(lat, lon, people)
		if people >= 100000 || f[7] == "PPLC" || f[7] == "PPLA" && people >= 30000 {
			for _, k := range strings.Split(f[3], ",") {
				if plain(k) {
					e.keys = append(e.keys, k)
				}
			}
		}
		entries = append(entries, e)
	})
}

// each reads the lines of the one file of an archive.
func each(path string, line func([]string)) {
	z, err := zip.OpenReader(path)
	if err != nil {
		log.Fatal(err)
	}
	r, err := z.File[0].Open()
	if err != nil {
		log.Fatal(err)
	}
	s := bufio.NewScanner(r.(io.Reader))
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		line(strings.Split(s.Text(), "\t"))
	}
}

// towns puts regions without a city among their towns of more than 5,000 people.
func towns(path string, regions map[string]*entry) {
	empty := map[*entry]bool{}
	for _, e := range regions {
		empty[e] = clouds[e] == nil
	}
	each(path, func(f []string) {
		if e := regions[f[8]+"."+f[10]]; e != nil && empty[e] {
			lat, _ := strconv.ParseFloat(f[4], 64)
			lon, _ := strconv.ParseFloat(f[5], 64)
			people, _ := strconv.Atoi(f[14])
			e.near(lat, lon, people)
		}
	})
}

// plain keeps other names that an English text may use: Latin letters, a capital first, lower case in it.
func plain(s string) bool {
	if len(s) < 4 || len(s) > 30 {
		return false
	}
	lower := false
	for i, r := range s {
		switch {
		case r > 0x17f:
			return false
		case i == 0 && !unicode.IsUpper(r):
			return false
		case unicode.IsLower(r):
			lower = true
		case !unicode.IsLetter(r) && r != ' ' && r != '-' && r != '\'':
			return false
		}
	}
	return lower
}

// middles takes the points of regions that the table gives.
func middles() {
	lines("middles.tsv", func(f []string) {
		lat, err1 := strconv.ParseFloat(f[2], 64)
		lon, err2 := strconv.ParseFloat(f[3], 64)
		i := slices.IndexFunc(entries, func(e *entry) bool { return e.kind == gazetteer.Region && e.country == f[0] && e.admin1 == f[1] })
		if err1 != nil || err2 != nil || i < 0 {
			log.Fatalf("middles.tsv: %v", f)
		}
		entries[i].lat, entries[i].lon = lat, lon
	})
}

// locate puts the other countries and regions in the middle of their cities.
func locate() {
	for e, c := range clouds {
		if e.lat == 0 && e.lon == 0 {
			e.lat, e.lon = middle(c.lat), middle(c.lon)
		}
	}
}

func middle(x []float64) float64 {
	slices.Sort(x)
	n := len(x) - 1
	return (x[n*3/100] + x[n-n*3/100]) / 2
}

func hand() {
	lines("regions.tsv", func(f []string) {
		lat, err1 := strconv.ParseFloat(f[4], 64)
		lon, err2 := strconv.ParseFloat(f[5], 64)
		if err1 != nil || err2 != nil {
			log.Fatalf("regions.tsv: %v", f)
		}
		e := &entry{name: f[0], country: f[3], kind: gazetteer.Area, lat: lat, lon: lon, keys: []string{f[0]}}
		if f[2] == "sea" {
			e.kind = gazetteer.Sea
		}
		if e.country == "-" {
			e.country = ""
		}
		if f[1] != "-" {
			e.keys = append(e.keys, strings.Split(f[1], "|")...)
		}
		entries = append(entries, e)
	})
}

// pack writes the layout that package gazetteer reads.
func pack() []byte {
	entries = slices.DeleteFunc(entries, func(e *entry) bool { return e.kind == gazetteer.Region && e.lat == 0 && e.lon == 0 })
	var pool bytes.Buffer
	offsets := map[string]uint32{}
	intern := func(s string) uint32 {
		if len(s) > 255 {
			log.Fatalf("name too long: %s", s)
		}
		o, ok := offsets[s]
		if !ok {
			o = uint32(pool.Len())
			offsets[s] = o
			pool.WriteByte(byte(len(s)))
			pool.WriteString(s)
		}
		return o
	}
	var records bytes.Buffer
	var keys []uint64
	for n, e := range entries {
		var r [gazetteer.RecordSize]byte
		put24(r[0:], intern(e.name))
		put24(r[3:], intern(e.admin1))
		copy(r[6:9], e.country)
		put24(r[9:], uint32(int32(math.Round(e.lat*1e4)))&0xffffff)
		put24(r[12:], uint32(int32(math.Round(e.lon*1e4)))&0xffffff)
		r[15] = byte(e.kind)
		r[16] = byte(min(255, math.Round(10*math.Log2(float64(e.people+1)))))
		records.Write(r[:])
		seen := map[string]bool{}
		for _, k := range e.keys {
			k = gazetteer.Fold(k)
			if k != "" && !seen[k] {
				seen[k] = true
				keys = append(keys, gazetteer.Hash(k)<<24|uint64(n))
			}
		}
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	var out bytes.Buffer
	for _, n := range []int{len(entries), len(keys), pool.Len()} {
		if err := binary.Write(&out, binary.LittleEndian, uint32(n)); err != nil {
			log.Fatal(err)
		}
	}
	for _, k := range keys {
		if err := binary.Write(&out, binary.LittleEndian, k); err != nil {
			log.Fatal(err)
		}
	}
	out.Write(records.Bytes())
	out.Write(pool.Bytes())
	fmt.Fprintln(os.Stderr, len(keys), "keys,", pool.Len(), "bytes of names")
	return out.Bytes()
}

func put24(b []byte, n uint32) { b[0], b[1], b[2] = byte(n), byte(n>>8), byte(n>>16) }
