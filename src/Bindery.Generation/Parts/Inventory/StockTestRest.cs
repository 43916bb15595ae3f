using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Inventory;

/// <summary>What a level has besides its quantity, and keeps where it is sent whole.</summary>
internal sealed class StockTestRest(StockLevels levels)
{
    /// <summary>Some member that is none of Odoo's business.</summary>
    private const string Rest = "rest";

    private Endpoint? Read =>
        levels.Level.Endpoints is { Update.Whole: true, Read: { } read } ? read : null;

    /// <summary>The answer with which the platform shows what it has; nothing where it isn't asked.</summary>
    public PythonSource Known() =>
        Read is { } read
            ? TestStatement.Call(
                PythonSource.Of($"self.answer"),
                PythonLiteral.Of(read.Method),
                PythonLiteral.Of(
                    read.Path.Replace("{id}", StockTestBindings.Item, StringComparison.Ordinal)
                ),
                SampleBody.Of(read.Envelope, Level()).ToSource(TestStatement.Indent)
            )
            : PythonSource.Empty;

    /// <param name="body">The subscripts that lead to the level in what was sent.</param>
    public PythonSource Keeps(PythonSource body) =>
        Read is null
            ? PythonSource.Empty
            : TestStatement.Equal(
                PythonSource.Of($"sent[0]{body}{Subscript.Of(Rest)}"),
                PythonLiteral.Of(Rest)
            );

    private PythonGroup Level() =>
        PythonGroup.Dictionary(
            PythonAttribute.Entry(levels.Members.Quantity, PythonGroup.Leaf(PythonLiteral.Of(3))),
            PythonAttribute.Entry(Rest, PythonAttribute.Text(Rest))
        );
}
