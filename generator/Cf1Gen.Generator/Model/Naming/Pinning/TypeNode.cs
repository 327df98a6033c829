using System.Collections.Generic;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>A type and the types of its members.</summary>
/// <param name="Id">The text that identifies the type within its graph.</param>
/// <param name="Kind">The kind of the type.</param>
/// <param name="Key">The identity of its schema.</param>
/// <param name="Members">The wire names of the members, each with the type that it leads to, if one is generated for it.</param>
internal sealed record TypeNode(string Id, TypeKind Kind, string Key, IReadOnlyDictionary<string, string?> Members)
{
    /// <summary>Gets the name in C#; empty while the type has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Gets the names of the members in C# by their wire names.</summary>
    public IReadOnlyDictionary<string, string> MemberNames { get; init; } = new Dictionary<string, string>();
}
