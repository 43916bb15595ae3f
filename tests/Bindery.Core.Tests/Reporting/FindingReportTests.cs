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
}
