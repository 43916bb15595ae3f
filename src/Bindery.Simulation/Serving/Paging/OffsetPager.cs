using System.Collections.Immutable;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

internal sealed class OffsetPager(string parameter) : IPager
{
    public Page Cut(ImmutableArray<StoredRecord> records, ListQuery query)
    {
        int offset = WholeNumber.Read(query.Request, parameter, lowest: 0);
        return new Page([.. records.Skip(offset).Take(query.Size)]);
    }
}
