using System.Xml.Linq;
using Bindery.Diagnosis.Reporting;

namespace Bindery.Diagnosis.Tests.Reporting;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("</pre></section><h1>owned</h1>")]
    [InlineData("&lt;b&gt; & ‹quotes› – 日本")]
    public void Shows_any_text_and_runs_none(string hostile)
    {
        XElement page = Parse(DoctorHtml.Render(SampleReport.With(hostile)));

        Assert.Equal(["head", "body"], page.Elements().Select(element => element.Name.LocalName));
        Assert.Empty(page.Descendants("script"));
        Assert.Empty(page.Descendants("img"));
        Assert.All(
            page.Descendants().Attributes(),
            attribute =>
                Assert.Contains(attribute.Name.LocalName, (string[])["lang", "charset", "class"])
        );
        Assert.Equal(hostile, page.Descendants("pre").Single().Value);
    }

    [Fact]
    public void Says_that_nothing_was_found()
    {
        DoctorReport healthy = SampleReport.With("Odoo") with { Verdicts = [], Unread = [] };

        Assert.Contains(
            "No known cause was found.",
            DoctorHtml.Render(healthy),
            StringComparison.Ordinal
        );
    }

    /// <summary>As XML, which forgives nothing; the two elements that HTML leaves open are closed.</summary>
    private static XElement Parse(string page) =>
        XElement.Parse(
            page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)
                .Replace(
                    "<meta charset=\"utf-8\">",
                    "<meta charset=\"utf-8\"/>",
                    StringComparison.Ordinal
                )
        );
}
