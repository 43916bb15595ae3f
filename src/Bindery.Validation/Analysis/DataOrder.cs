using System.Collections.Immutable;
using Bindery.Modules;
using Bindery.Modules.Addons;
using Bindery.Modules.Data;

namespace Bindery.Validation.Analysis;

/// <summary>The external ids of an addon in the order in which its data files make them.</summary>
internal sealed class DataOrder
{
    private readonly Dictionary<string, (int File, int Offset)> places = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, int> files = new(StringComparer.Ordinal);

    public DataOrder(Module module)
    {
        ImmutableArray<string> listed =
        [
            .. module.Manifest?.Data.Select(entry => entry.Text) ?? [],
        ];
        for (int index = 0; index < listed.Length; index++)
        {
            files.TryAdd(listed[index], index);
        }

        foreach (XmlDataFile file in module.XmlFiles.Where(file => files.ContainsKey(file.Path)))
        {
            foreach (XmlRecord record in file.Records.Where(record => record.Id is not null))
            {
                (string addon, string name) = ExternalId.Split(module.Name, record.Id!);
                if (addon == module.Name)
                {
                    Note(name, (files[file.Path], record.Element.Span.Start));
                }
            }
        }

        foreach (CsvDataFile file in module.CsvFiles.Where(file => files.ContainsKey(file.Path)))
        {
            foreach (string id in file.Ids)
            {
                Note(ExternalId.Split(module.Name, id).Name, (files[file.Path], 0));
            }
        }
    }

    /// <summary>Whether an id is made only after a place in a file; unknown ids are not.</summary>
    public bool IsMadeAfter(string name, string path, int offset) =>
        places.TryGetValue(name, out (int File, int Offset) made)
        && files.TryGetValue(path, out int file)
        && (made.File > file || made.File == file && made.Offset > offset);

    /// <summary>The file that makes an id; null where none does.</summary>
    public string? FileOf(string name) =>
        places.TryGetValue(name, out (int File, int Offset) made)
            ? files.FirstOrDefault(file => file.Value == made.File).Key
            : null;

    /// <summary>A record may be written several times; the first makes it.</summary>
    private void Note(string name, (int File, int Offset) place)
    {
        if (!places.TryGetValue(name, out (int, int) known) || place.CompareTo(known) < 0)
        {
            places[name] = place;
        }
    }
}
