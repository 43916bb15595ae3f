using Bindery.Core.Failures;
using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;

namespace Bindery.Mcp.Resources;

/// <summary>Something that a client can read by its address.</summary>
internal interface IResource
{
    /// <summary>An address, or one that ends in <c>{…}</c>, which stands for all that follows.</summary>
    string Address { get; }

    string Name { get; }

    string Description { get; }

    string MimeType { get; }

    /// <summary>What follows is a path, so that the client's folders have to be known.</summary>
    bool TakesPath => false;

    /// <param name="rest">What the hole of the address stands for, decoded; empty without a hole.</param>
    /// <param name="folders">Open to the client; null where no path is taken.</param>
    /// <param name="bench">What lives as long as the server.</param>
    /// <exception cref="BinderyException">There is nothing of that name.</exception>
    string Read(string rest, AllowedFolders? folders, Workbench bench);
}
