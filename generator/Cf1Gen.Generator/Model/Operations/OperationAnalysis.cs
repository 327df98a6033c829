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

/// <summary>What can be said of an operation before anything has a name.</summary>
internal sealed class OperationAnalysis
{
    public OperationAnalysis(OperationEntry site, ResourcePlace place, SchemaMerger merger)
    {
        Site = site;
        Place = place;
        Parameters = LocatedParameter.Of(site);
        ParameterTwins = LocatedParameter.TwinsOf(site);
        FaultyParameters = LocatedParameter.FaultyOf(site);
        Response = ResponseAnalysis.Of(site, merger);
        Content = SelectedContent.Of(site.Operation.RequestBody?.Content, site.Pointer.Then("requestBody"), merger);
        Paging = Response.IsList ? FindPaging(merger) : null;
    }

    public OperationEntry Site { get; }

    public ResourcePlace Place { get; }

    public IReadOnlyList<LocatedParameter> Parameters { get; }

    /// <summary>Parameters that are declared although the same list has them already; they are not used.</summary>
    public IReadOnlyList<LocatedParameter> ParameterTwins { get; }

    /// <summary>Parameters that no request can have.</summary>
    public IReadOnlyList<LocatedParameter> FaultyParameters { get; }

    public ResponseAnalysis Response { get; }

    /// <summary>What is sent.</summary>
    public SelectedContent? Content { get; }

    /// <summary>The schema of the JSON body.</summary>
    public SchemaView? Body => Content is { Kind: MediaKind.Json } ? Content.Schema : null;

    /// <summary>Whether what is sent is a file, or has parts that may be.</summary>
    public bool IsUpload => Content is { Kind: MediaKind.Multipart };

    public PagingModel? Paging { get; }

    public string HttpMethod => Site.HttpMethod;

    private PagingModel? FindPaging(SchemaMerger merger)
    {
        if (Body is not null && PagingDetector.OfBody(Body, merger) is { } inBody)
        {
            return inBody;
        }

        var query = Parameters
            .Where(parameter => parameter.In == ParameterLocation.Query && parameter.Schema is not null)
            .ToDictionary(parameter => parameter.Name, parameter => merger.View(parameter.Schema!.Value), StringComparer.Ordinal);
        return HttpMethod == "GET" ? PagingDetector.OfQuery(query, Response.ResultInfo) : null;
    }
}
