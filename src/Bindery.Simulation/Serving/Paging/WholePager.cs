using System.Collections.Immutable;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

internal sealed class WholePager : IPager
{
    public Page Cut(ImmutableArray<StoredRecord> records, ListQuery query) => new(records);
}
