package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	gazette "github.com/casus-events/casus/internal/place"
	"github.com/casus-events/casus/internal/reader"
	"github.com/casus-events/casus/internal/text"
)

// understoodPlace is a name of a place as casus where prints it; positions are code points.
type understoodPlace struct {
	Text      string  `json:"text"`
	Start     int     `json:"start"`
	End       int     `json:"end"`
	Name      string  `json:"name"`
	Country   string  `json:"country,omitempty"`
	Region    string  `json:"admin1,omitempty"`
	Lat       float64 `json:"lat"`
	Lon       float64 `json:"lon"`
	Precision string  `json:"precision"`
	Where     bool    `json:"where"`
	Use       string  `json:"use"`
	Choice    string  `json:"choice"`
}

func (e *env) whereCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "where TEXT...",
		Short: "Show which places a text names, where they lie, and why these",
		Long: `Where reads the names of places in a text (or in standard input) and prints for each the place
it is taken for, its region, country, coordinates and precision, whether the text uses it
as a place ("in Kyiv") or not ("Kyiv said"), and what decided between places of one name.`,
		Example: `  casus where "Shells fell near Tripoli, Lebanon, on Monday."
  casus where --format json "Clashes broke out in the Tigray region of Ethiopia."`,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := choice("format", format, "table", "json"); err != nil {
				return err
			}
			s, err := e.phrase(args)
			if err != nil {
				return err
			}
			places, err := e.places(s)
			if err != nil {
				return err
			}
			w := bufio.NewWriter(e.out)
			if format == "json" {
				err = writeJSON(w, places, "  ")
			} else {
				e.writePlaces(w, places)
			}
			return errors.Join(err, w.Flush())
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "table", "table or json")
	return c
}

func (e *env) places(s string) ([]understoodPlace, error) {
	a, err := reader.New(e.readWith(false)).Named(s)
	if err != nil {
		return nil, err
	}
	var runes text.Runes
	runes.Set(s)
	var out []understoodPlace
	for _, p := range gazette.New().Explain(a) {
		sp := a.SpanOf(p.First, p.Last)
		out = append(out, understoodPlace{Text: sp.Of(s), Start: runes.At(sp.Start), End: runes.At(sp.End), Name: p.Name, Country: p.Country, Region: p.Admin1,
			Lat: p.Lat, Lon: p.Lon, Precision: p.Precision, Where: p.Used, Use: p.Use, Choice: p.Choice})
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no place in %q", shorten(oneLine(s), 60))
	}
	return out, nil
}

// writePlaces prints one block a name.
func (e *env) writePlaces(w io.Writer, places []understoodPlace) {
	for i := range places {
		p := &places[i]
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintln(w, e.paint(oneLine(p.Text), "1"))
		is := p.Name
		for _, outer := range []string{p.Region, p.Country} {
			if outer != "" && outer != p.Name {
				is += ", " + outer
			}
		}
		e.line(w, "place", is)
		e.line(w, "coordinates", fmt.Sprintf("%.4f %.4f (%s)", p.Lat, p.Lon, p.Precision))
		e.line(w, "use", p.Use)
		e.line(w, "choice", p.Choice)
	}
}
