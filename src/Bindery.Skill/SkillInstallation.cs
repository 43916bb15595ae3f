using System.Collections.Immutable;
using Bindery.Core.Changes;
using Bindery.Core.Failures;

namespace Bindery.Skill;

/// <summary>Puts the skill where an agent finds it.</summary>
/// <param name="folder">The folder of the agent's skills; the skill gets one of its own in it.</param>
public sealed class SkillInstallation(string folder)
{
    /// <summary>Where the skill's files go.</summary>
    public string Target { get; } = Path.Combine(Path.GetFullPath(folder), CarriedSkill.Name);

    /// <param name="force">Files of the skill that differ are replaced.</param>
    /// <exception cref="BinderyException">A file of the skill is there and differs.</exception>
    public ChangeSet Plan(bool force)
    {
        ImmutableArray<FileChange> changes =
        [
            .. CarriedSkill
                .Files()
                .Select(file => new FileChange(
                    file.Key,
                    FileContent.ReadOrNull(Path.Combine(Target, file.Key)),
                    file.Value
                ))
                .Where(change => !Equals(change.Before, change.After)),
        ];
        ImmutableArray<string> others =
        [
            .. changes.Where(change => !change.IsCreation).Select(change => change.Path),
        ];
        return force || others.IsEmpty
            ? ChangeSet.Of(changes)
            : throw BinderyException.BadRequest(
                $"{Target} holds another version of {string.Join(", ", others)}; replace it with --force, or see the difference with --force --dry-run."
            );
    }

    /// <summary>Applies a plan; the scripts can be run afterwards.</summary>
    public void Apply(ChangeSet changes, CancellationToken cancellation)
    {
        new ChangeSetWriter(Target).Apply(changes, cancellation);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (FileChange script in changes.Changes.Where(IsScript))
        {
            string path = Path.Combine(Target, script.Path);
            File.SetUnixFileMode(
                path,
                File.GetUnixFileMode(path)
                    | UnixFileMode.UserExecute
                    | UnixFileMode.GroupExecute
                    | UnixFileMode.OtherExecute
            );
        }
    }

    private static bool IsScript(FileChange change) =>
        change.Path.StartsWith("scripts/", StringComparison.Ordinal);
}
