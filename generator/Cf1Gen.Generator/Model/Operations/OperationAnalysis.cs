using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Paging;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>The properties of an operation that are known before anything is named.</summary>
internal sealed class OperationAnalysis
{
    public OperationAnalysis(OperationEntry site, RootPath root, SchemaMerger merger)
    {
        Site = site;
        Parameters = LocatedParameter.FindAll(site);
        ParameterTwins = LocatedParameter.FindDuplicates(site);
        FaultyParameters = LocatedParameter.FindInvalid(site);
        Response = ResponseAnalysis.Analyze(site, merger);
        Content = SelectedContent.Select(site.Operation.RequestBody?.Content, site.Pointer.Then("requestBody"), merger);
        PagingDetection = DetectPaging(merger);
        Place = ResourcePlace.Of(root.Rest(site), IsList, site.Operation.OperationId, site.HttpMethod);
        Alternatives =
        [
            .. ContentAlternatives.OfResponse(Response.Content).Select(other => new ContentAlternative(
                other.Suffix, other.Content, new OperationAnalysis(this, Response.WithContent(other.Content, site, merger), Content))),
            .. ContentAlternatives.OfBody(Content, merger).Select(other => new ContentAlternative(
                other.Suffix, other.Content, new OperationAnalysis(this, Response, other.Content))),
        ];
    }

    private OperationAnalysis(OperationAnalysis other, ResponseAnalysis response, SelectedContent? content)
    {
        Site = other.Site;
        Parameters = other.Parameters;
        ParameterTwins = other.ParameterTwins;
        FaultyParameters = other.FaultyParameters;
        Response = response;
        Content = content;
        PagingDetection = response == other.Response && other.Paging is { InBody: false } ? other.PagingDetection : PagingDetection.None;
        Place = other.Place;
        Alternatives = [];
        IsBodyAlternative = response == other.Response;
        IsAlternative = true;
    }

    public OperationEntry Site { get; }

    /// <summary>Gets the other contents of the request body and the response that have a method of their own.</summary>
    public IReadOnlyList<ContentAlternative> Alternatives { get; }

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

    public PagingModel? Paging => PagingDetection.Paging;

    /// <summary>Gets a value indicating whether the response is a list, a page of a list, or a stream of items.</summary>
    public bool IsList => Response.IsList || Paging is not null || Response.Content is { Kind: MediaKind.JsonLines };

    /// <summary>Gets the decision about paging, with its reasons.</summary>
    public PagingDetection PagingDetection { get; }

    /// <summary>Gets a value indicating whether the request body is not the preferred one.</summary>
    public bool IsBodyAlternative { get; }

    private bool IsAlternative { get; }

    public string HttpMethod => Site.HttpMethod;

    /// <summary>
    /// Returns the media types that are of another kind than the preferred one, and have no method of their own. Those of an operation
    /// are not unused by each of its alternatives again.
    /// </summary>
    public IReadOnlyList<string> Unused(SelectedContent preferred) => IsAlternative ? [] :
    [
        .. preferred.Others.Where(other => !Alternatives.Any(own => own.Content == other)).Select(other => other.Type),
    ];

    private PagingDetection DetectPaging(SchemaMerger merger)
    {
        var declared = PagingExtensions.Read(Site.Operation);
        if (Response is not { Content: { Kind: MediaKind.Json, Schema: { } schema }, Result: { } result })
        {
            return declared is { Kind: not "none" } or { Error: not null }
                ? PagingDetection.Invalid(declared, "is on an operation without a JSON response")
                : PagingDetection.None;
        }

        // A PUT or PATCH writes what its body contains, also the token of a page that was read.
        var response = new ResponseMember([], schema, merger);
        return PagingDetector.Detect(new ListOperation
        {
            ResourceNames = [.. Site.Segments.Where(segment => !segment.IsParameter).Select(segment => segment.Text).Reverse()],
            IsGet = HttpMethod == "GET",
            Query = PageParameter.OfQuery(Parameters, merger),
            Body = declared is null && HttpMethod is "PUT" or "PATCH" ? [] : PageParameter.OfBody(Body, merger),
            Response = response,
            Result = ReferenceEquals(result, schema) ? response : new ResponseMember([EnvelopeMembers.Result], result, merger),
            HasLinkHeader = Response.Headers.Contains("Link", StringComparer.OrdinalIgnoreCase),
            Declared = declared,
        });
    }
}
