using System.Text.Json.Nodes;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

internal sealed class NullableShape<T>(IShape<T> inner) : IShape<T?>
    where T : struct
{
    public T? Placeholder => null;

    public T? Read(Cursor cursor) => inner.Read(cursor);

    public JsonObject Describe(SchemaDefinitions definitions) => inner.Describe(definitions);
}
