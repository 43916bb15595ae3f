using System.Text.Json;
using Bindery.Core.Findings;
using Bindery.Core.Reporting;

namespace Bindery.Core.Tests.Reporting;

public sealed class FindingReportTests
{
    private static readonly Finding Hostile = new()
    {
        Id = "structure-odd",
        Severity = Severity.Warning,
        Message = "50 % of \"it\" is\nodd, really: yes",
        Place = new Place("a,b:c.py", 3, 7),
        Why = "first\nsecond",
        Mend = "do it",
    };

    [Fact]
    public void Text_names_place_severity_rule_and_mend() =>
        Assert.Equal(
            """
            a,b:c.py:3:7: warning structure-odd: 50 % of "it" is
            odd, really: yes
                why: first
                      second
                mend: do it

            """.ReplaceLineEndings("\n"),
            FindingReport.Render([Hostile], FindingFormat.Text)
        );

    [Fact]
    public void Github_annotations_escape_what_would_end_a_property() =>
        Assert.Equal(
            "::warning file=a%2Cb%3Ac.py,line=3,col=7,title=structure-odd::50 %25 of \"it\" is%0Aodd, really: yes\n",
            FindingReport.Render([Hostile], FindingFormat.Github)
        );

    [Fact]
    public void Json_holds_every_part()
    {
        JsonElement finding = JsonDocument
            .Parse(FindingReport.Render([Hostile], FindingFormat.Json))
            .RootElement[0];

        Assert.Equal(Hostile.Message, finding.GetProperty("message").GetString());
        Assert.Equal(3, finding.GetProperty("line").GetInt32());
        Assert.False(finding.TryGetProperty("evidence", out _));
    }

    [Fact]
    public void Text_points_at_the_column_under_tabs_and_without_control_characters()
    {
        Finding finding = Hostile with
        {
            Place = new Place("a.py", 12, 3),
            Excerpt = SourceExcerpt.Of("\tx\u001b[31m = 1", 3),
            Why = null,
            Mend = null,
            Message = "odd",
        };

        Assert.Equal(
            "a.py:12:3: warning structure-odd: odd\n    12 | \tx\uFFFD[31m = 1\n       | \t ^\n",
            FindingReport.Render([finding], FindingFormat.Text)
        );
    }

    [Fact]
    public void A_long_line_is_shown_around_its_place()
    {
        SourceExcerpt excerpt = SourceExcerpt.Of(
            new string('a', 5_000_000) + "b" + new string('c', 5_000_000),
            5_000_001
        );

        Assert.InRange(excerpt.Text.Length, 100, 130);
        Assert.Equal('b', excerpt.Text[excerpt.Offset]);
    }

    [Fact]
    public void Colours_come_only_where_they_are_wanted()
    {
        Assert.DoesNotContain(
            '\e',
            FindingReport.Render([Hostile], FindingFormat.Text, new ReportOptions())
        );
        Assert.Contains(
            "\e[33m",
            FindingReport.Render(
                [Hostile],
                FindingFormat.Text,
                new ReportOptions { HasColour = true }
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Sarif_names_rule_place_and_fingerprint_in_the_shape_that_its_schema_requires()
    {
        ReportedRule rule = new("structure-odd", Severity.Warning, "What.", "# Help")
        {
            Family = "structure",
        };

        JsonElement log = JsonDocument
            .Parse(
                FindingReport.Render(
                    [Hostile, Hostile with { Place = null }],
                    FindingFormat.Sarif,
                    new ReportOptions { Rules = [rule] }
                )
            )
            .RootElement;

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("bindery", driver.GetProperty("name").GetString());
        JsonElement result = run.GetProperty("results")[0];
        int index = result.GetProperty("ruleIndex").GetInt32();
        Assert.Equal(
            result.GetProperty("ruleId").GetString(),
            driver.GetProperty("rules")[index].GetProperty("id").GetString()
        );
        Assert.Equal(
            Hostile.Message,
            result.GetProperty("message").GetProperty("text").GetString()
        );
        Assert.Equal("warning", result.GetProperty("level").GetString());
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(
            "a%2Cb%3Ac.py",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString()
        );
        Assert.Equal(3, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.False(run.GetProperty("results")[1].TryGetProperty("locations", out _));
    }
}
