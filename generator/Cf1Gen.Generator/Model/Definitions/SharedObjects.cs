using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>
/// Combines the classes of schemas that share a type on purpose. The class has the properties of all schemas; a property that is not in
/// all of them is optional, and one with different types can have any value.
/// </summary>
internal static class SharedObjects
{
    /// <summary>Returns the union of a class and the class of other schemas with its identity, if there is one.</summary>
    /// <param name="added">The class of one schema.</param>
    /// <param name="context">The classes of the other schemas, and the diagnostics.</param>
    public static ObjectDefinition Combine(ObjectDefinition added, TypeBuilderContext context)
    {
        if (!context.Catalog.Objects.TryGetValue(added.Id, out var existing))
        {
            return added;
        }

        var others = added.Properties.ToDictionary(property => property.WireName, StringComparer.Ordinal);
        var known = new HashSet<string>(existing.Properties.Select(property => property.WireName), StringComparer.Ordinal);
        return existing with
        {
            Summary = existing.Summary ?? added.Summary,
            Deprecated = existing.Deprecated && added.Deprecated,
            Additional = existing.Additional == added.Additional ? existing.Additional : null,
            Properties = existing.Properties
                .Select(property => others.TryGetValue(property.WireName, out var other)
                    ? Combine(property, other, added.Id, context)
                    : Optional(property))
                .Concat(added.Properties.Where(property => !known.Contains(property.WireName)).Select(Optional))
                .ToEquatableArray(),
        };
    }

    private static PropertyDefinition Combine(PropertyDefinition one, PropertyDefinition other, TypeId owner, TypeBuilderContext context)
    {
        var isAgreed = one.Type == other.Type;
        if (!isAgreed && one.Type != ScalarType.Json)
        {
            context.Diagnostics.Report(
                Descriptors.SharedTypeDiffers,
                context.Document.Locate(other.Pointer),
                other.Pointer,
                one.Pointer,
                other.WireName,
                owner.Key);
        }

        return one with
        {
            Type = isAgreed ? one.Type : ScalarType.Json,
            IsRequired = one.IsRequired && other.IsRequired,
            IsNullable = isAgreed && (one.IsNullable || other.IsNullable),
            Constant = isAgreed && Equals(one.Constant, other.Constant) ? one.Constant : null,
            Summary = one.Summary ?? other.Summary,
            Deprecated = one.Deprecated && other.Deprecated,
            IsReadOnly = one.IsReadOnly && other.IsReadOnly,
            IsWriteOnly = one.IsWriteOnly && other.IsWriteOnly,
        };
    }

    private static PropertyDefinition Optional(PropertyDefinition property) => property with { IsRequired = false, Constant = null };
}
