using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Decides whether every JSON value of a type is also a value of another type.</summary>
internal sealed class TypeConversions
{
    // No response is nested more deeply.
    private const int LargestDepth = 64;

    private readonly TypeCatalog _catalog;
    private readonly IReadOnlyDictionary<TypeId, EquatableArray<PropertyModel>> _properties;
    private readonly HashSet<(TypeId Source, TypeId Target)> _open = [];

    /// <param name="catalog">The definitions of all types.</param>
    /// <param name="properties">The properties of all classes.</param>
    public TypeConversions(TypeCatalog catalog, IReadOnlyDictionary<TypeId, EquatableArray<PropertyModel>> properties)
    {
        _catalog = catalog;
        _properties = properties;
    }

    /// <summary>Determines whether the values of a property that two classes have can be converted.</summary>
    /// <param name="source">The class of the values.</param>
    /// <param name="target">The other class.</param>
    /// <param name="wireName">The name of the property in JSON.</param>
    public bool CanConvert(TypeId source, TypeId target, string wireName) =>
        CanConvert(TypeOf(source, wireName), TypeOf(target, wireName), depth: 0);

    /// <summary>Determines whether the members that are not declared can be converted.</summary>
    /// <param name="source">The class of the members.</param>
    /// <param name="target">The other class.</param>
    public bool CanConvertAdditional(TypeId source, TypeId target) => CanConvertAdditional(source, target, depth: 0);

    private bool CanConvertAdditional(TypeId source, TypeId target, int depth) =>
        _catalog.Objects[source].Additional is not { } from || _catalog.Objects[target].Additional is not { } to
        || CanConvert(from, to, depth);

    private TypeRef TypeOf(TypeId type, string wireName) =>
        _catalog.Objects[type].Properties.First(property => property.WireName == wireName).Type;

    private bool CanConvert(TypeRef source, TypeRef target, int depth) => (source, target) switch
    {
        _ when source == target || target == ScalarType.Json => true,

        // Any value is sent as it was received.
        (ScalarType { Scalar: Scalar.Json }, _) => true,
        _ when depth == LargestDepth => false,
        (NullableType from, NullableType to) => CanConvert(from.Inner, to.Inner, depth),
        (_, NullableType to) => CanConvert(source, to.Inner, depth),
        (TypeId { Kind: TypeKind.Union } union, _) => _catalog.Unions[union].Cases.All(item => CanConvert(item.Type, target, depth + 1)),
        (_, TypeId { Kind: TypeKind.Union } union) => _catalog.Unions[union].Cases.Any(item => CanConvert(source, item.Type, depth + 1)),
        (ListType from, ListType to) => CanConvert(from.Item, to.Item, depth + 1),
        (MapType from, MapType to) => CanConvert(from.Value, to.Value, depth + 1),
        (TypeId { Kind: TypeKind.Object } from, TypeId { Kind: TypeKind.Object } to) => CanConvertObject(from, to, depth),
        _ => CanConvertText(source, target) || (IsNumber(source) && IsNumber(target)),
    };

    /// <summary>
    /// Determines whether all properties that both classes have can be converted. A class that contains itself can be if the others can.
    /// </summary>
    private bool CanConvertObject(TypeId source, TypeId target, int depth)
    {
        if (!_open.Add((source, target)))
        {
            return true;
        }

        var own = _properties[source];
        var written = _properties[target].Where(property => !property.IsReadOnly);
        var canConvert = CanConvertAdditional(source, target, depth + 1) && written.All(property =>
            own.FirstOrDefault(other => other.WireName == property.WireName) is { } other
                ? (property.Constant is null || property.Constant.Equals(other.Constant))
                    && CanConvert(TypeOf(source, property.WireName), TypeOf(target, property.WireName), depth + 1)
                : !property.IsRequired);
        _open.Remove((source, target));
        return canConvert;
    }

    /// <summary>Determines whether both types are texts of one form, or one of them is any text.</summary>
    private static bool CanConvertText(TypeRef source, TypeRef target)
    {
        var (from, to) = (TextOf(source), TextOf(target));
        return from is not null && to is not null && (from == to || to == Scalar.String || (from == Scalar.String && to != Scalar.Bytes));
    }

    /// <summary>Returns the form of the texts of a type, or <see langword="null"/> if its values are not texts.</summary>
    private static Scalar? TextOf(TypeRef type) => type switch
    {
        TypeId { Kind: TypeKind.Enum } => Scalar.String,
        ScalarType { Scalar: Scalar.String or Scalar.DateTimeOffset or Scalar.DateOnly or Scalar.HttpDateTime or Scalar.Bytes } scalar =>
            scalar.Scalar,
        _ => null,
    };

    private static bool IsNumber(TypeRef type) => type is ScalarType
    {
        Scalar: Scalar.Int32 or Scalar.Int64 or Scalar.UInt64 or Scalar.Double or Scalar.Decimal,
    };
}
