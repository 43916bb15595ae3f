using Bindery.Testing;

namespace Bindery.Mcp.Tests.Serving;

/// <summary>A server whose client opened a folder with a sound connector, a broken addon and a blueprint.</summary>
public sealed class OpenedExample : IAsyncLifetime
{
    private ServedBindery? _bindery;

    public TemporaryFolder Folder { get; } = new();

    internal ServedBindery Bindery => _bindery!;

    public async ValueTask InitializeAsync()
    {
        BrokenExample.Copy(Folder, "__manifest__.py", "16.0", "16.0");
        Folder.Write("blueprint.yaml", "format: 1\nname: Shop\n");
        Folder.Write("broken/__init__.py", "import os\nfrom . import nowhere\n");
        Folder.Write("broken/__manifest__.py", "{'depends': ['nowhere']}\n");
        _bindery = await ServedBindery.StartAsync([ServedBindery.UriOf(Folder)]);
    }

    public async ValueTask DisposeAsync()
    {
        await Bindery.DisposeAsync();
        Folder.Dispose();
    }
}
