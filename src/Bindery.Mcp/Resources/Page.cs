using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;
using Bindery.Skill;

namespace Bindery.Mcp.Resources;

/// <summary>A page of the skill that Bindery carries.</summary>
/// <param name="file">Below the skill's folder.</param>
internal sealed class Page(string address, string file, string description) : IResource
{
    public string Address => address;

    public string Name => Path.GetFileNameWithoutExtension(file);

    public string Description => description;

    public string MimeType => "text/markdown";

    public string Read(string rest, AllowedFolders? folders, Workbench bench) =>
        CarriedSkill.Files()[file].Text;
}
