using System.Collections.Immutable;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>One style of pagination.</summary>
internal interface IPager
{
    Page Cut(ImmutableArray<StoredRecord> records, ListQuery query);
}
