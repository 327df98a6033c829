using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>The properties of an operation that are known before anything is named.</summary>
internal sealed class OperationAnalysis
{
    public OperationAnalysis(OperationEntry site, ResourcePlace place, SchemaMerger merger)
    {
        Site = site;
        Place = place;
        Parameters = LocatedParameter.FindAll(site);
        ParameterTwins = LocatedParameter.FindDuplicates(site);
        FaultyParameters = LocatedParameter.FindInvalid(site);
        Response = ResponseAnalysis.Analyze(site, merger);
        Content = SelectedContent.Select(site.Operation.RequestBody?.Content, site.Pointer.Then("requestBody"), merger);
        Paging = Response.IsList ? FindPaging(merger) : null;
    }

    public OperationEntry Site { get; }

    public ResourcePlace Place { get; }

    public IReadOnlyList<LocatedParameter> Parameters { get; }

    /// <summary>Gets the parameters that the same list declares more than once; they are not used.</summary>
    public IReadOnlyList<LocatedParameter> ParameterTwins { get; }

    /// <summary>Gets the parameters that cannot be sent.</summary>
    public IReadOnlyList<LocatedParameter> FaultyParameters { get; }

    public ResponseAnalysis Response { get; }

    /// <summary>Gets the content of the request body.</summary>
    public SelectedContent? Content { get; }

    /// <summary>Gets the schema of a JSON body.</summary>
    public SchemaView? Body => Content is { Kind: MediaKind.Json } ? Content.Schema : null;

    /// <summary>Gets a value indicating whether the body is a multipart body, which can contain files.</summary>
    public bool IsUpload => Content is { Kind: MediaKind.Multipart };

    public PagingModel? Paging { get; }

    public string HttpMethod => Site.HttpMethod;

    private PagingModel? FindPaging(SchemaMerger merger)
    {
        if (Body is not null && PagingDetector.DetectInBody(Body, merger) is { } inBody)
        {
            return inBody;
        }

        var query = Parameters
            .Where(parameter => parameter.In == ParameterLocation.Query && parameter.Schema is not null)
            .ToDictionary(parameter => parameter.Name, parameter => merger.View(parameter.Schema!.Value), StringComparer.Ordinal);
        return HttpMethod == "GET" ? PagingDetector.DetectInQuery(query, Response.ResultInfo) : null;
    }
}
