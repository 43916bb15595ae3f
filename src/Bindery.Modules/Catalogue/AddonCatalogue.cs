using System.IO.Compression;
using System.Text;
using Bindery.Core.Failures;
using Bindery.Modules.Addons;

namespace Bindery.Modules.Catalogue;

/// <summary>
/// Facts of many addons in one file: a line with the series, a line per addon with its name and compressed
/// length, an empty line, then each addon's text compressed by itself, so that one can be read alone.
/// </summary>
public sealed class AddonCatalogue : IAddonSource
{
    private readonly byte[] bytes;
    private readonly Dictionary<string, (int Offset, int Length)> places = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, AddonFacts> read = new(StringComparer.Ordinal);

    private AddonCatalogue(byte[] bytes) => this.bytes = bytes;

    /// <summary>The Odoo series it was taken from, such as <c>16.0</c>.</summary>
    public string Series { get; private set; } = "";

    public IEnumerable<string> Names => places.Keys;

    /// <exception cref="BinderyException">The file can't be read, or is no catalogue.</exception>
    public static AddonCatalogue Read(string path)
    {
        try
        {
            return Open(File.ReadAllBytes(path));
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw BinderyException.Outside($"cannot read the catalogue {path}: {failure.Message}");
        }
        catch (Exception failure)
            when (failure is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw BinderyException.BadRequest(
                $"{path} is no catalogue; write one with: bindery catalog build --output {path}"
            );
        }
    }

    public static AddonCatalogue Open(byte[] bytes)
    {
        AddonCatalogue catalogue = new(bytes);
        int at = 0;
        catalogue.Series = catalogue.NextLine(ref at);
        List<string[]> entries = [];
        for (
            string line = catalogue.NextLine(ref at);
            line.Length > 0;
            line = catalogue.NextLine(ref at)
        )
        {
            entries.Add(line.Split(' '));
        }

        foreach (string[] entry in entries)
        {
            int length = int.Parse(entry[1], System.Globalization.CultureInfo.InvariantCulture);
            catalogue.places[entry[0]] = (at, length);
            at += length;
        }

        return catalogue;
    }

    public static byte[] Write(string series, IEnumerable<AddonFacts> addons)
    {
        List<(string Name, byte[] Text)> texts =
        [
            .. addons
                .OrderBy(facts => facts.Name, StringComparer.Ordinal)
                .Select(facts => (facts.Name, Compress(FactsText.Write(facts)))),
        ];
        using MemoryStream file = new();
        file.Write(Encoding.UTF8.GetBytes($"{series}\n"));
        foreach ((string name, byte[] text) in texts)
        {
            file.Write(Encoding.UTF8.GetBytes($"{name} {text.Length}\n"));
        }

        file.WriteByte((byte)'\n');
        texts.ForEach(item => file.Write(item.Text));
        return file.ToArray();
    }

    public AddonFacts? Find(string name)
    {
        if (read.TryGetValue(name, out AddonFacts? known))
        {
            return known;
        }

        return places.TryGetValue(name, out (int Offset, int Length) place)
            ? read[name] = FactsText.Read(
                name,
                Decompress(bytes.AsSpan(place.Offset, place.Length))
            )
            : null;
    }

    private static byte[] Compress(string text)
    {
        using MemoryStream packed = new();
        using (BrotliStream stream = new(packed, CompressionLevel.SmallestSize))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static string Decompress(ReadOnlySpan<byte> packed)
    {
        using MemoryStream source = new(packed.ToArray());
        using BrotliStream stream = new(source, CompressionMode.Decompress);
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private string NextLine(ref int at)
    {
        int end = Array.IndexOf(bytes, (byte)'\n', at);
        string line = Encoding.UTF8.GetString(bytes, at, end - at);
        at = end + 1;
        return line;
    }
}
