using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>What can be said of an operation before anything has a name.</summary>
internal sealed class OperationFacts
{
    public OperationFacts(OperationSite site, ResourcePlace place, SchemaMerger merger)
    {
        Site = site;
        Place = place;
        Parameters = ParameterSite.Of(site);
        Answer = AnswerShape.Of(site, merger);
        Body = JsonBody(site, merger);
        Form = FormBody(site, merger);
        RawBodyType = Body is null && Form is null ? site.Operation.RequestBody?.Content?.Keys.FirstOrDefault() : null;
        Paging = Answer.IsList ? FindPaging(merger) : null;
    }

    public OperationSite Site { get; }

    public ResourcePlace Place { get; }

    public IReadOnlyList<ParameterSite> Parameters { get; }

    public AnswerShape Answer { get; }

    /// <summary>The schema of the JSON body.</summary>
    public SchemaView? Body { get; }

    /// <summary>The schema of the multipart body.</summary>
    public SchemaView? Form { get; }

    /// <summary>The content type of a body that is neither JSON nor multipart, or of which the document gives no schema.</summary>
    public string? RawBodyType { get; }

    public PagingModel? Paging { get; }

    public string HttpMethod => Site.HttpMethod;

    private static SchemaView? JsonBody(OperationSite site, SchemaMerger merger) => View(site, MediaTypes.IsJson, merger);

    private static SchemaView? FormBody(OperationSite site, SchemaMerger merger) =>
        JsonBody(site, merger) is null ? View(site, MediaTypes.IsFormData, merger) : null;

    private static SchemaView? View(OperationSite site, Func<string, bool> kind, SchemaMerger merger) =>
        MediaTypes.Find(site.Operation.RequestBody?.Content, kind) is { } content
            ? merger.View(new SchemaAt(content.Value.Schema!, site.Pointer.Then("requestBody").Then("content").Then(content.Key).Then("schema")))
            : null;

    private PagingModel? FindPaging(SchemaMerger merger)
    {
        if (Body is not null && PagingShape.OfBody(Body, merger) is { } inBody)
        {
            return inBody;
        }

        var query = Parameters
            .Where(parameter => parameter.In == ParameterLocation.Query && parameter.Schema is not null)
            .ToDictionary(parameter => parameter.Name, parameter => merger.View(parameter.Schema!.Value), StringComparer.Ordinal);
        return HttpMethod == "GET" ? PagingShape.OfQuery(query, Answer.ResultInfo) : null;
    }
}
