using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The declarations of enum extensions about a type and its values.</summary>
/// <param name="TypeName">The name of the type; <see langword="null"/> if none is declared.</param>
/// <param name="Values">The declarations by the texts of the values.</param>
internal sealed record DeclaredEnum(string? TypeName, IReadOnlyDictionary<string, DeclaredEnumValue> Values)
{
    /// <summary>An enum without declarations.</summary>
    public static readonly DeclaredEnum None = new(null, new Dictionary<string, DeclaredEnumValue>(StringComparer.Ordinal));

    /// <summary>Returns the declarations of several enums for the same value. Earlier ones take precedence.</summary>
    public static DeclaredEnum Combine(IEnumerable<DeclaredEnum> all)
    {
        var declared = all.Where(other => other != None).ToList();
        return declared.Count switch
        {
            0 => None,
            1 => declared[0],
            _ => new DeclaredEnum(
                declared.Select(other => other.TypeName).FirstOrDefault(name => name is not null),
                declared.SelectMany(other => other.Values)
                    .GroupBy(value => value.Key, StringComparer.Ordinal)
                    .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal)),
        };
    }
}
