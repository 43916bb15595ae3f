using Bindery.Mcp.Tests.Serving;
using Bindery.Testing;

namespace Bindery.Mcp.Tests.Folders;

/// <summary>A folder <c>open</c> with ways out of it, and a server whose client opened no other.</summary>
public sealed class FencedBindery : IAsyncLifetime
{
    private ServedBindery? _bindery;

    public FencedBindery()
    {
        Folder.Write("open/inside/__manifest__.py", "{'name': 'Inside'}\n");
        Folder.Write("secret/__manifest__.py", "{'name': 'Secret'}\n");
        Folder.Write("secret/blueprint.yaml", "secret: yes\n");
        Folder.Write("open-too/__manifest__.py", "{'name': 'Neighbour'}\n");
        Folder.Write("open-too/inside/__manifest__.py", "{}\n");
        Folder.Write("two words/inside/__manifest__.py", "{}\n");
        File.CreateSymbolicLink(Folder.At("open", "link"), Folder.At("secret"));
        File.CreateSymbolicLink(Folder.At("open", "climbing"), "../secret");
        File.CreateSymbolicLink(Folder.At("open", "circle"), "circle");
        File.CreateSymbolicLink(Folder.At("open", "around"), Folder.At("open", "inside"));
    }

    public TemporaryFolder Folder { get; } = new();

    public string Root => $"file://{Folder.At("open")}";

    internal ServedBindery Bindery => _bindery!;

    /// <summary>Braces stand for the temporary folder, whose name no test knows.</summary>
    public string Filled(string text) =>
        text.Replace("{folder}", Folder.Path, StringComparison.Ordinal);

    public async ValueTask InitializeAsync() => _bindery = await ServedBindery.StartAsync([Root]);

    public async ValueTask DisposeAsync()
    {
        await Bindery.DisposeAsync();
        Folder.Dispose();
    }
}
