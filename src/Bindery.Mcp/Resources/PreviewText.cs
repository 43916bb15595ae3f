using Bindery.Mcp.Folders;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Serving;

namespace Bindery.Mcp.Resources;

internal sealed class PreviewText : IResource
{
    public string Address => "bindery://preview/{id}";

    public string Name => "preview";

    public string Description => "The whole difference of a preview that is not applied yet";

    public string MimeType => "text/x-diff";

    public string Read(string rest, AllowedFolders? folders, Workbench bench) =>
        PreviewDiff.Whole(bench.Previews.Find(rest));
}
