using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>
/// Finds the request bodies that a model from a response can be converted to, so that callers change a property and send the rest back.
/// </summary>
internal sealed class ConversionBuilder
{
    private static readonly string[] s_readMethods = ["GetAsync", "RetrieveAsync", "FetchAsync", "ReadAsync", "ShowAsync"];

    private static readonly string[] s_updateMethods =
        ["UpdateAsync", "ReplaceAsync", "EditAsync", "ModifyAsync", "SetAsync", "SaveAsync", "PatchAsync"];

    private readonly TypeConversions _types;
    private readonly TypeCatalog _catalog;
    private readonly IReadOnlyDictionary<TypeId, EquatableArray<PropertyModel>> _properties;
    private readonly TypeNames _names;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="catalog">The definitions of all types.</param>
    /// <param name="properties">The properties of all models.</param>
    /// <param name="names">The names of all models.</param>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Receives the properties that a conversion does not copy.</param>
    public ConversionBuilder(
        TypeCatalog catalog,
        IReadOnlyDictionary<TypeId, EquatableArray<PropertyModel>> properties,
        TypeNames names,
        LoadedDocument document,
        DiagnosticBag diagnostics)
    {
        _types = new TypeConversions(catalog, properties);
        _catalog = catalog;
        _properties = properties;
        _names = names;
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>Returns the conversions of each model.</summary>
    /// <param name="clients">The operations of each client.</param>
    public IReadOnlyDictionary<TypeId, List<ConversionModel>> Build(IEnumerable<IReadOnlyList<OperationModel>> clients)
    {
        var conversions = new Dictionary<TypeId, List<ConversionModel>>();
        foreach (var operations in clients)
        {
            var models = operations
                .Where(operation => System.Array.IndexOf(s_readMethods, operation.Method) >= 0)
                .Select(ModelOf).OfType<TypeId>().Distinct().ToList();
            foreach (var operation in operations.Where(operation => System.Array.IndexOf(s_updateMethods, operation.Method) >= 0))
            {
                if (operation.Body is BodyModel.Json { Type: TypeId { Kind: TypeKind.Object } body })
                {
                    Add(operation, body, models);
                }
            }
        }

        return conversions;

        void Add(OperationModel operation, TypeId body, List<TypeId> models)
        {
            var method = "To" + operation.Method.Substring(0, operation.Method.Length - "Async".Length);
            foreach (var model in models.Where(model => model != body))
            {
                if (!conversions.TryGetValue(model, out var own))
                {
                    conversions.Add(model, own = []);
                }

                if (!own.Exists(other => other.Method == method) && Conversion(method, operation.HttpMethod, model, body) is { } conversion)
                {
                    own.Add(conversion);
                }
            }
        }
    }

    private static TypeId? ModelOf(OperationModel operation) =>
        operation.Result is ResultModel.Value { Type: TypeId { Kind: TypeKind.Object } type } ? type : null;

    /// <summary>Returns the conversion of a model, or <see langword="null"/> if it is not possible.</summary>
    private ConversionModel? Conversion(string method, string httpMethod, TypeId model, TypeId body)
    {
        var source = _properties[model];
        var pairs = _properties[body]
            .Where(target => target is { IsReadOnly: false, Constant: null })
            .Select(target => (Target: target, Source: source.FirstOrDefault(own => own.WireName == target.WireName)))
            .ToList();
        var common = pairs.Where(pair => pair.Source is not null).ToList();
        var lost = common.Where(pair => !_types.CanConvert(model, body, pair.Target.WireName)).ToList();
        if (common.Count == lost.Count
            || source.Any(property => property.Name == method)
            || pairs.Exists(pair => pair.Source is null && pair.Target.IsRequired))
        {
            return null;
        }

        // A PUT replaces all values: a property that is not copied would be reset. Members that are not declared are copied together.
        var losesOthers = !_types.CanConvertAdditional(model, body);
        var isLossy = losesOthers || (lost.Count > 0 && (httpMethod == "PUT" || lost.Exists(pair => pair.Target.IsRequired)));
        if (lost.Count > 0 || losesOthers)
        {
            var names = lost.ConvertAll(pair => pair.Target.WireName);
            Report(method, model, body, losesOthers ? [.. names, "additionalProperties"] : names, isLossy);
        }

        var constants = _properties[body].Where(target => target.Constant is not null
            && source.Any(own => own.WireName == target.WireName && !Equals(own.Constant, target.Constant)));
        return isLossy ? null : new ConversionModel(
            method,
            _names.NameOf(body),
            lost.Select(pair => pair.Target).Concat(constants).Select(target => target.WireName).ToEquatableArray(),
            lost.Select(pair => pair.Source!.Name).ToEquatableArray());
    }

    private void Report(string method, TypeId model, TypeId body, List<string> lost, bool isLossy)
    {
        var properties = _catalog.Objects[body].Properties;
        var first = properties.FirstOrDefault(property => property.WireName == lost[0]) ?? properties[0];
        _diagnostics.Report(
            Descriptors.PropertiesNotCopied,
            _document.Locate(first.Pointer),
            _names.NameOf(model),
            _names.NameOf(body),
            string.Join(", ", lost),
            method,
            isLossy ? "is not generated, because the request would lose them" : "does not copy them");
    }
}
