using System.Collections.Immutable;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>Pages from 1; past the end comes an empty one.</summary>
internal sealed class NumberedPager(string parameter) : IPager
{
    public Page Cut(ImmutableArray<StoredRecord> records, ListQuery query)
    {
        long number = WholeNumber.Read(query.Request, parameter, lowest: 1);
        long skipped = Math.Min((number - 1) * query.Size, records.Length);
        return new Page([.. records.Skip((int)skipped).Take(query.Size)]);
    }
}
