using Bindery.Blueprints;
using Bindery.Commands;
using Bindery.Terminal;
using Bindery.Testing;
using Spectre.Console.Testing;

namespace Bindery.Tests.Commands;

/// <summary>Questions asked on a terminal, answered with its keys.</summary>
public sealed class InterviewOnTerminalTests : IDisposable
{
    private readonly TestConsole _terminal = new TestConsole().Interactive();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _terminal.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Enter_takes_what_is_safe()
    {
        Blueprint asked = await AskedAsync([]);

        Assert.Equal(
            ["product by sku", "category by name", "customer by customer_email", "order by "],
            asked.Entities.Select(entity =>
                $"{entity.Name} by {entity.Match.FirstOrDefault()?.External}"
            )
        );
        Assert.All(asked.Entities, entity => Assert.Equal(Direction.Import, entity.Direction));
    }

    [Fact]
    public async Task Space_leaves_an_entity_out()
    {
        Blueprint asked = await AskedAsync([ConsoleKey.DownArrow, ConsoleKey.Spacebar]);

        Assert.Equal(
            ["product", "customer", "order"],
            asked.Entities.Select(entity => entity.Name)
        );
    }

    [Fact]
    public async Task What_an_order_names_comes_with_it()
    {
        Blueprint asked = await AskedAsync([ConsoleKey.Spacebar]);

        Assert.Contains(asked.Entities, entity => entity.Name == "product");
    }

    private async Task<Blueprint> AskedAsync(ConsoleKey[] keys)
    {
        foreach (ConsoleKey key in keys.Concat(Enumerable.Repeat(ConsoleKey.Enter, 30)))
        {
            _terminal.Input.PushKey(key);
        }

        string file = _folder.At("shop.yaml");
        BinderyCommandLine commands = BinderyCommandLine.Create(new Output(_terminal, _terminal));
        int code = await commands.RunAsync(
            [
                "blueprint",
                "import",
                Repository.PathTo("tests", "Bindery.OpenApi.Tests", "Documents", "shop.yaml"),
                "--interactive",
                "--output",
                file,
            ],
            TestContext.Current.CancellationToken
        );
        Assert.Equal(0, code);
        return BlueprintCatalog.LoadFile(file).Blueprint!;
    }
}
