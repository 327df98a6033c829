using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>
/// Builds the types of the requests that the API sends: webhooks, and callbacks of operations. They have types and no methods.
/// </summary>
internal sealed class WebhookTypes
{
    private readonly TypeBuilder _types;
    private readonly LoadedDocument _document;
    private readonly OperationGuard _guard;
    private readonly DiagnosticBag _diagnostics;

    public WebhookTypes(TypeBuilder types, LoadedDocument document, OperationGuard guard, DiagnosticBag diagnostics)
    {
        _types = types;
        _document = document;
        _guard = guard;
        _diagnostics = diagnostics;
    }

    /// <summary>Builds the types of the bodies of the requests and of their responses.</summary>
    /// <param name="operations">The included operations.</param>
    /// <param name="filter">The filter; a document whose operations are filtered has no types for webhooks.</param>
    public IReadOnlyList<TypeRef> Build(IReadOnlyList<OperationAnalysis> operations, OperationFilter filter)
    {
        var webhooks = (filter.IsSelective ? null : _document.Document.Webhooks) ?? new Dictionary<string, IOpenApiPathItem>();
        return
        [
            .. webhooks.SelectMany(webhook => Bodies(
                webhook.Key, webhook.Value, DocumentPointer.FromSegments(["webhooks", webhook.Key]), "webhook " + webhook.Key)),
            .. operations.SelectMany(Callbacks),
        ];
    }

    private IEnumerable<TypeRef> Callbacks(OperationAnalysis analysis)
    {
        var callbacks = analysis.Site.Operation.Callbacks ?? new Dictionary<string, IOpenApiCallback>();
        var pointer = analysis.Site.Pointer.Then("callbacks");
        return callbacks.SelectMany(callback => (callback.Value?.PathItems ?? []).SelectMany(item => Bodies(
            callback.Key, item.Value, pointer.Then(callback.Key).Then(item.Key.Expression), analysis.Site.Id + " " + callback.Key)));
    }

    private IEnumerable<TypeRef> Bodies(string name, IOpenApiPathItem? item, string pointer, string id) =>
        (item?.Operations ?? []).OrderBy(operation => operation.Key.Method, StringComparer.Ordinal).SelectMany(operation => Types(
            name, new OperationEntry(name, item!, HttpMethods.Normalize(operation.Key.Method), operation.Value, pointer), id));

    /// <summary>Builds the types of the body of a request and of its response.</summary>
    private IEnumerable<TypeRef> Types(string name, OperationEntry entry, string id)
    {
        foreach (var parameter in LocatedParameter.FindAll(entry))
        {
            _diagnostics.Report(
                Descriptors.ParameterIgnored,
                _document.Locate(parameter.Pointer),
                parameter.Name,
                id,
                "is for the program that receives the request");
        }

        var own = Identifier.Pascal(name);
        var body = SelectedContent.Select(entry.Operation.RequestBody?.Content, entry.Pointer.Then("requestBody"), _types.Merger);
        return new[]
        {
            Type(body, own, entry.Pointer, id),
            Type(ResponseAnalysis.Analyze(entry, _types.Merger).Content, own + "Response", entry.Pointer, id),
        }.OfType<TypeRef>();
    }

    private TypeRef? Type(SelectedContent? content, string name, string pointer, string id) => _guard.Try(
        pointer, id, _diagnostics, () => content?.Schema is { } schema ? _types.Build(schema, new TypeStem(name)) : null);
}
