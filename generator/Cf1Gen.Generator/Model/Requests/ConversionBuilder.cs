using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>
/// Finds the request bodies that a model from a response can be converted to, so that callers change a property and send the rest back.
/// </summary>
internal static class ConversionBuilder
{
    private static readonly string[] s_readMethods = ["GetAsync", "RetrieveAsync", "FetchAsync", "ReadAsync", "ShowAsync"];

    private static readonly string[] s_updateMethods =
        ["UpdateAsync", "ReplaceAsync", "EditAsync", "ModifyAsync", "SetAsync", "SaveAsync", "PatchAsync"];

    /// <summary>Returns the conversions of each model.</summary>
    /// <param name="clients">The operations of each client.</param>
    /// <param name="properties">The properties of all models.</param>
    /// <param name="names">The names of all models.</param>
    public static IReadOnlyDictionary<TypeId, List<ConversionModel>> Build(
        IEnumerable<IReadOnlyList<OperationModel>> clients,
        IReadOnlyDictionary<TypeId, EquatableArray<PropertyModel>> properties,
        TypeNames names)
    {
        var conversions = new Dictionary<TypeId, List<ConversionModel>>();
        foreach (var operations in clients)
        {
            var models = operations
                .Where(operation => System.Array.IndexOf(s_readMethods, operation.Method) >= 0)
                .Select(ModelOf).OfType<TypeId>().ToList();
            foreach (var operation in operations.Where(operation => System.Array.IndexOf(s_updateMethods, operation.Method) >= 0))
            {
                if (operation.Body is BodyModel.Json { Type: TypeId { Kind: TypeKind.Object } body })
                {
                    Add(operation.Method, body, models);
                }
            }
        }

        return conversions;

        void Add(string operationMethod, TypeId body, List<TypeId> models)
        {
            var method = "To" + operationMethod.Substring(0, operationMethod.Length - "Async".Length);
            foreach (var model in models.Where(model => model != body))
            {
                if (!conversions.TryGetValue(model, out var own))
                {
                    conversions.Add(model, own = []);
                }

                if (!own.Exists(other => other.Method == method)
                    && Properties(method, properties[model], properties[body]) is { Count: > 0 } copied)
                {
                    own.Add(new ConversionModel(method, names.NameOf(body), copied));
                }
            }
        }
    }

    private static TypeId? ModelOf(OperationModel operation) =>
        operation.Result is ResultModel.Value { Type: TypeId { Kind: TypeKind.Object } type } ? type : null;

    /// <summary>Returns the properties that are copied, or none when the conversion is not possible.</summary>
    private static EquatableArray<string> Properties(
        string method, EquatableArray<PropertyModel> source, EquatableArray<PropertyModel> target)
    {
        var isNameTaken = source.Any(property => property.Name == method);
        var copied = target
            .Where(property => property.Presence != Presence.Received && property.Constant is null)
            .Where(property => source.Any(other => CanCopy(other, property)))
            .ToList();
        var lacksRequired = target.Any(property => IsRequired(property) && !copied.Contains(property));
        return isNameTaken || lacksRequired ? default : copied.Select(property => property.Name).ToEquatableArray();
    }

    private static bool CanCopy(PropertyModel source, PropertyModel target) =>
        source.WireName == target.WireName
        && source.Name == target.Name
        && source.Type == target.Type
        && (source.Presence == target.Presence
            || (source.Presence is Presence.Required or Presence.Received && target.Presence is Presence.Required or Presence.Optional));

    private static bool IsRequired(PropertyModel property) =>
        property.Presence is Presence.Required or Presence.RequiredNullable or Presence.Sent && property.Constant is null;
}
