using Bindery.Modules;
using Bindery.Modules.Data;
using Bindery.Modules.Python;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Suppression;

/// <summary>Where comments in an addon silence findings. A file's comments are read when something is found in it.</summary>
internal sealed class SuppressedLines(Module module)
{
    private readonly Dictionary<string, FileComments?> files = new(StringComparer.Ordinal);

    public bool Covers(RuleInfo rule, Detection detection)
    {
        FileComments? comments = Of(detection.Path);
        if (comments is null)
        {
            return false;
        }

        bool ignored = false;
        foreach (IgnoreComment ignore in comments.Ignores)
        {
            if (ignore.Line == detection.Position.Line && ignore.Rules.Contains(rule.Id))
            {
                ignore.Used.Add(rule.Id);
                ignored = true;
            }
        }

        return ignored
            || !rule.PeerNames.IsEmpty
                && comments.IsSilencedByPeer(rule.PeerNames, detection.Position.Line);
    }

    /// <summary>Every ignore comment of the addon.</summary>
    public IEnumerable<IgnoreComment> All() =>
        module
            .PythonFiles.Where(file => HasMarker(file.Source.Text))
            .Select(file => file.Path)
            .Concat(
                module
                    .XmlFiles.Where(file => HasMarker(file.Document.Source.Text))
                    .Select(file => file.Path)
            )
            .SelectMany(path => Of(path)?.Ignores ?? []);

    private static bool HasMarker(string text) =>
        text.Contains(IgnoreText.Marker, StringComparison.Ordinal);

    private FileComments? Of(string path)
    {
        if (!files.TryGetValue(path, out FileComments? comments))
        {
            PythonFile? python = module.PythonFiles.FirstOrDefault(file => file.Path == path);
            XmlDataFile? xml = module.XmlFiles.FirstOrDefault(file => file.Path == path);
            comments =
                python is not null ? FileComments.Of(python)
                : xml is not null ? FileComments.Of(xml)
                : null;
            files[path] = comments;
        }

        return comments;
    }
}
