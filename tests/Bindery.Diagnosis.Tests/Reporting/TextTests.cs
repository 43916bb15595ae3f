using System.Text.Json.Nodes;
using Bindery.Diagnosis.Reporting;

namespace Bindery.Diagnosis.Tests.Reporting;

public sealed class TextTests
{
    [Fact]
    public void Ranks_and_says_what_it_costs_and_where_the_page_is()
    {
        string text = DoctorText.Render(SampleReport.With("Jobs have failed."));

        Assert.StartsWith("1. sure: Jobs have failed.\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "cost: holds back 12, since 2026-11-22 08:00 UTC",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("see: docs/causes/jobs-failed.md", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_no_control_character_reach_the_terminal()
    {
        string text = DoctorText.Render(SampleReport.With("a\u001b[31mred\u0007\rb"));

        Assert.DoesNotContain(text, one => char.IsControl(one) && one != '\n');
    }

    [Fact]
    public void Gives_machines_the_same()
    {
        JsonNode document = JsonNode.Parse(
            DoctorDocument.Render(SampleReport.With("a \"b\" <c>"))
        )!;

        JsonNode verdict = document["verdicts"]![0]!;
        Assert.Equal("sure", (string?)verdict["certainty"]);
        Assert.Equal(12, (int?)verdict["heldBack"]);
        Assert.Equal("docs/causes/jobs-failed.md", (string?)verdict["page"]);
        Assert.Equal("a \"b\" <c>", (string?)verdict["finding"]!["message"]);
    }
}
