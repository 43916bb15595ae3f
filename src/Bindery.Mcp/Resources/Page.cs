using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;

namespace Bindery.Mcp.Resources;

/// <summary>A page of the skill, built into this assembly.</summary>
internal sealed class Page(string address, string file, string description) : IResource
{
    private const string Folder = "skill/";

    public string Address => address;

    public string Name => file;

    public string Description => description;

    public string MimeType => "text/markdown";

    public string Read(string rest, AllowedFolders? folders, Workbench bench)
    {
        using Stream stream = typeof(Page).Assembly.GetManifestResourceStream(Folder + file)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
