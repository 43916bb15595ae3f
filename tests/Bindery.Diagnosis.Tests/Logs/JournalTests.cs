using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.Logs;

/// <summary>The same log, as journalctl hands it out in each of its forms.</summary>
public sealed class JournalTests
{
    [Fact]
    public async Task Reads_the_export_format_with_its_binary_fields()
    {
        using TemporaryFolder folder = new();
        using MemoryStream export = new();
        foreach (string entry in Entries())
        {
            export.Write("__CURSOR=s=1;i=2\n_PID=20214\n_COMM=python3\n"u8);
            WriteMessage(export, entry);
            export.Write("PRIORITY=6\n\n"u8);
        }

        await File.WriteAllBytesAsync(
            folder.At("journal"),
            export.ToArray(),
            TestContext.Current.CancellationToken
        );

        AssertSame(await LogReading.OfFileAsync(folder.At("journal")));
    }

    [Fact]
    public async Task Reads_json_with_texts_and_with_lists_of_bytes()
    {
        StringBuilder lines = new();
        foreach ((string entry, int at) in Entries().Select((entry, at) => (entry, at)))
        {
            JsonNode message =
                at % 2 == 0
                    ? entry
                    : new JsonArray([
                        .. Encoding.UTF8.GetBytes(entry).Select(one => (JsonNode)one),
                    ]);
            lines
                .Append(new JsonObject { ["_PID"] = "20214", ["MESSAGE"] = message }.ToJsonString())
                .Append('\n');
        }

        lines.Append("{\"_PID\":\"1\",\"MESSAGE\":\"cut of");

        AssertSame(await LogReading.OfAsync(lines.ToString()));
    }

    [Theory]
    [InlineData("Nov 23 12:46:01 erp odoo[20214]: ")]
    [InlineData("2026-11-23T12:46:01+0000 erp odoo-bin[20214]: ")]
    public async Task Reads_the_short_formats(string head)
    {
        string journal = string.Join(
            '\n',
            Entries().SelectMany(entry => entry.Split('\n')).Select(line => head + line)
        );

        AssertSame(
            await LogReading.OfAsync("-- Journal begins at Mon 2026-11-23 --\n" + journal + "\n")
        );
    }

    private static void AssertSame(LogSurvey survey)
    {
        Complaint complaint = Assert.Single(survey.Complaints.All);
        Assert.Equal("odoo.addons.generic_connector.exceptions.NetworkError", complaint.Kind);
        Assert.StartsWith(
            "requests.exceptions.ConnectionError",
            complaint.Root,
            StringComparison.Ordinal
        );
        Assert.Equal(3, survey.Entries);
    }

    private static string[] Entries() => [LogTexts.Quiet, LogTexts.Failure, LogTexts.End];

    private static void WriteMessage(MemoryStream export, string message)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(message);
        if (!message.Contains('\n', StringComparison.Ordinal))
        {
            export.Write("MESSAGE="u8);
            export.Write(bytes);
            export.WriteByte((byte)'\n');
            return;
        }

        byte[] length = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        export.Write("MESSAGE\n"u8);
        export.Write(length);
        export.Write(bytes);
        export.WriteByte((byte)'\n');
    }
}
