using System;
using System.Collections.Generic;
using System.Linq;
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

/// <summary>The types of what the API sends on its own: webhooks, and the callbacks of operations. There are no methods for them.</summary>
internal sealed class WebhookTypes
{
    private readonly TypeBuilder _types;
    private readonly LoadedDocument _document;
    private readonly OperationGuard _isolation;
    private readonly DiagnosticBag _diagnostics;

    public WebhookTypes(TypeBuilder types, LoadedDocument document, OperationGuard isolation, DiagnosticBag diagnostics)
    {
        _types = types;
        _document = document;
        _isolation = isolation;
        _diagnostics = diagnostics;
    }

    /// <param name="operations">The operations that are wanted, with their callbacks.</param>
    /// <param name="filter">What is wanted; webhooks are no part of a selection.</param>
    public IReadOnlyList<TypeRef> Build(IReadOnlyList<OperationAnalysis> operations, OperationFilter filter)
    {
        var webhooks = (filter.IsSelective ? null : _document.Document.Webhooks) ?? new Dictionary<string, IOpenApiPathItem>();
        return [.. webhooks.SelectMany(webhook => Bodies(webhook.Key, webhook.Value, DocumentPointer.Of(["webhooks", webhook.Key]), "webhook " + webhook.Key))
            .Concat(operations.SelectMany(Callbacks))];
    }

    private IEnumerable<TypeRef> Callbacks(OperationAnalysis analysis) => (analysis.Site.Operation.Callbacks ?? new Dictionary<string, IOpenApiCallback>())
        .SelectMany(callback => (callback.Value?.PathItems ?? []).SelectMany(item => Bodies(
            callback.Key, item.Value, analysis.Site.Pointer.Then("callbacks").Then(callback.Key).Then(item.Key.Expression), analysis.Site.Id + " " + callback.Key)));

    private IEnumerable<TypeRef> Bodies(string name, IOpenApiPathItem? item, string pointer, string id) =>
        (item?.Operations ?? []).OrderBy(operation => operation.Key.Method, StringComparer.Ordinal).SelectMany(operation => Types(
            name, new OperationEntry(name, item!, HttpMethods.Of(operation.Key.Method), operation.Value, pointer), id));

    /// <summary>What is received, and what it may be answered with.</summary>
    private IEnumerable<TypeRef> Types(string name, OperationEntry site, string id)
    {
        foreach (var parameter in LocatedParameter.Of(site))
        {
            _diagnostics.Report(Descriptors.ParameterLeftOut, _document.Locate(parameter.Pointer), parameter.Name, id, "is for the program that is called");
        }

        var own = Identifier.Pascal(name);
        return new[]
        {
            Type(SelectedContent.Of(site.Operation.RequestBody?.Content, site.Pointer.Then("requestBody"), _types.Merger), own, site.Pointer, id),
            Type(ResponseAnalysis.Of(site, _types.Merger).Content, own + "Answer", site.Pointer, id),
        }.OfType<TypeRef>();
    }

    private TypeRef? Type(SelectedContent? content, string name, string pointer, string id) => _isolation.Try(
        pointer, id, _diagnostics, () => content?.Schema is { } schema ? _types.Build(schema, name) : null);
}
