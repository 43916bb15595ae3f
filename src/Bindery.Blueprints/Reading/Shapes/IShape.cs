using System.Text.Json.Nodes;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>What a value in a blueprint looks like: reads one, and describes all for the JSON Schema.</summary>
internal interface IShape<out T>
{
    /// <summary>Stands in for a value that can't be read, so that reading goes on to the next problem.</summary>
    T Placeholder { get; }

    T Read(Cursor cursor);

    JsonObject Describe(SchemaDefinitions definitions);
}
