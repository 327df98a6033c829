using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>What can be said of an operation before anything has a name.</summary>
internal sealed class OperationFacts
{
    public OperationFacts(OperationSite site, ResourcePlace place, SchemaMerger merger)
    {
        Site = site;
        Place = place;
        Parameters = ParameterSite.Of(site);
        ParameterTwins = ParameterSite.TwinsOf(site);
        FaultyParameters = ParameterSite.FaultyOf(site);
        Answer = AnswerShape.Of(site, merger);
        Content = MediaChoice.Of(site.Operation.RequestBody?.Content, site.Pointer.Then("requestBody"), merger);
        Paging = Answer.IsList ? FindPaging(merger) : null;
    }

    public OperationSite Site { get; }

    public ResourcePlace Place { get; }

    public IReadOnlyList<ParameterSite> Parameters { get; }

    /// <summary>Parameters that are declared although the same list has them already; they are not used.</summary>
    public IReadOnlyList<ParameterSite> ParameterTwins { get; }

    /// <summary>Parameters that no request can have.</summary>
    public IReadOnlyList<ParameterSite> FaultyParameters { get; }

    public AnswerShape Answer { get; }

    /// <summary>What is sent.</summary>
    public MediaChoice? Content { get; }

    /// <summary>The schema of the JSON body.</summary>
    public SchemaView? Body => Content is { Kind: MediaKind.Json } ? Content.Schema : null;

    /// <summary>Whether what is sent is a file, or has parts that may be.</summary>
    public bool IsUpload => Content is { Kind: MediaKind.Multipart };

    public PagingModel? Paging { get; }

    public string HttpMethod => Site.HttpMethod;

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
