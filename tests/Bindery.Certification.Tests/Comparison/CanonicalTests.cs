using System.Text.Json.Nodes;
using Bindery.Certification.Comparison;

namespace Bindery.Certification.Tests.Comparison;

public sealed class CanonicalTests
{
    [Theory]
    [InlineData("  Tee \n shirt ", "Tee shirt")]
    [InlineData("a\0b", "ab")]
    [InlineData("", "")]
    public void Text_loses_spaces_and_NUL_only(string text, string expected) =>
        Assert.Equal(expected, Canonical.Text(text));

    [Fact]
    public void Words_are_what_a_person_reads_of_HTML() =>
        Assert.Equal(
            "5 < 6 & é one two",
            Canonical.Words("<p>5 &lt; 6 &amp; &eacute;</p><ul><li>one</li><li>two</li></ul>")
        );

    [Theory]
    [InlineData("19.90", null, "19.9")]
    [InlineData("0.125", 2, "0.13")]
    [InlineData("1e2", 2, "100")]
    [InlineData("no number", 2, "no number")]
    public void Numbers_are_rounded_as_the_field_rounds(
        string text,
        int? decimals,
        string expected
    ) => Assert.Equal(expected, Canonical.Number(text, decimals));

    [Fact]
    public void Moments_are_in_UTC() =>
        Assert.Equal("2026-02-01 04:30:00", Canonical.Moment("2026-01-31T23:30:00-05:00"));

    [Fact]
    public void False_means_nothing_save_in_a_boolean_field()
    {
        Assert.Equal(
            "",
            Canonical.Here(JsonValue.Create(false), new OdooField("name", "char", null))
        );
        Assert.Equal(
            "false",
            Canonical.Here(JsonValue.Create(false), new OdooField("active", "boolean", null))
        );
    }

    [Fact]
    public void A_many2one_shows_its_name() =>
        Assert.Equal(
            "Ann",
            Canonical.Here(new JsonArray(7, "Ann"), new OdooField("partner_id", "many2one", null))
        );
}
