using System.IO.Compression;
using Bindery.Diagnosis.Reporting;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.Reporting;

public sealed class MaskingTests
{
    public static TheoryData<string, string> Secrets =>
        new()
        {
            { "GET https://user:hunter2hunter2@shop.example.com/x failed", "hunter2hunter2" },
            { "GET https://shop.example.com/x?access=abc&k=1 failed", "access=abc" },
            { "password=geheim99 was refused", "geheim99" },
            { "'api_key': 'k-123456'", "k-123456" },
            { "Authorization: Bearer abc.def-123456", "abc.def-123456" },
            { "authorization: Basic dXNlcjpwYXNz", "dXNlcjpwYXNz" },
            { "X-Token shpat_0123456789abcdef01234567 refused", "shpat_0123456789abcdef01234567" },
            { "mail to ann.lee+shop@mail.example.org bounced", "ann.lee" },
            { "call from 203.0.113.77 refused", "203.0.113.77" },
            { "customer +49 170 1234567 has no street", "1234567" },
        };

    [Theory]
    [MemberData(nameof(Secrets))]
    public void Takes_out_what_may_not_leave_the_house(string text, string secret)
    {
        Masking masking = new();

        Assert.DoesNotContain(secret, masking.Mask(text), StringComparison.Ordinal);
        Assert.NotEmpty(masking.Summary);
    }

    [Theory]
    [InlineData("ValueError: Invalid field 'x' on model 'shopify.sale.order'")]
    [InlineData("2026-11-23 12:46:01 the platform failed to answer (503)")]
    [InlineData("odoo.addons.generic_connector.exceptions.NetworkError")]
    public void Leaves_what_helps(string text) => Assert.Equal(text, new Masking().Mask(text));

    [Fact]
    public void A_bundle_holds_the_report_masked_and_a_list_of_what_was_left_out()
    {
        using TemporaryFolder folder = new();
        string file = folder.At("bundle.zip");

        DoctorBundle.Write(
            file,
            SampleReport.With("token=abcdef123456 of ann@example.org"),
            SampleReport.NoEvidence
        );

        using ZipArchive zip = ZipFile.OpenRead(file);
        Assert.Equal(
            ["report.txt", "report.json", "report.html", "facts.txt", "left-out.txt"],
            zip.Entries.Select(entry => entry.FullName)
        );
        Assert.All(
            zip.Entries,
            entry => Assert.DoesNotContain("abcdef123456", Text(entry), StringComparison.Ordinal)
        );
        Assert.All(
            zip.Entries,
            entry => Assert.DoesNotContain("ann@example.org", Text(entry), StringComparison.Ordinal)
        );
        string leftOut = Text(zip.GetEntry("left-out.txt")!);
        Assert.Contains("× secret", leftOut, StringComparison.Ordinal);
        Assert.Contains("× e-mail address", leftOut, StringComparison.Ordinal);
        Assert.Equal(
            ["bundle.zip"],
            Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName)
        );
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using StreamReader reader = new(entry.Open());
        return reader.ReadToEnd();
    }
}
