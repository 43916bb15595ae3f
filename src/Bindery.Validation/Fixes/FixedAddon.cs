using Bindery.Core.Changes;

namespace Bindery.Validation.Fixes;

/// <summary>What fixing one addon comes to.</summary>
/// <param name="Folder">The addon's folder.</param>
/// <param name="Changes">Below the folder that the addon stands in.</param>
/// <param name="Fixed">How many findings are gone.</param>
public sealed record FixedAddon(string Folder, ChangeSet Changes, int Fixed)
{
    /// <summary>The folder that the changes are for.</summary>
    public string Root => Path.GetDirectoryName(Path.GetFullPath(Folder)) ?? Folder;
}
