using System.Globalization;
using System.IO.Compression;
using System.Text;
using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Reporting;

/// <summary>All that a colleague needs, in one file that may leave the house.</summary>
public static class DoctorBundle
{
    private const string Never = """
        Never read, and so not in this bundle:
        - secrets of backends (Odoo was only asked whether they look wrong), webhook tokens, passwords
        - bodies, headers and signatures of webhooks
        - payloads of records that were set aside, arguments and results of jobs that succeeded
        - names and addresses of customers, prices, any business record
        Masked wherever they stood in a message:
        """;

    /// <summary>Writes it whole or not at all.</summary>
    public static void Write(string file, DoctorReport report, Evidence evidence)
    {
        Masking masking = new();
        string text = masking.Mask(DoctorText.Render(report));
        string facts = masking.Mask(FactsText.Render(evidence));
        string json = masking.Mask(DoctorDocument.Render(report));
        string html = masking.Mask(DoctorHtml.Render(report));
        string unfinished = file + ".unfinished";
        using (ZipArchive zip = new(File.Create(unfinished), ZipArchiveMode.Create))
        {
            Add(zip, "report.txt", text);
            Add(zip, "report.json", json);
            Add(zip, "report.html", html);
            Add(zip, "facts.txt", facts);
            Add(zip, "left-out.txt", LeftOut(masking));
        }

        File.Move(unfinished, file, overwrite: true);
    }

    private static string LeftOut(Masking masking)
    {
        StringBuilder text = new(Never);
        foreach (string kind in masking.Summary.DefaultIfEmpty("nothing"))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- {kind}");
        }

        return text.Append('\n').ToString();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using StreamWriter writer = new(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
