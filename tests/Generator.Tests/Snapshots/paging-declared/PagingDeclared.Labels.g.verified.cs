/// <summary>The operations on labels.</summary>
public partial class LabelsClient : ApiClient
{
    /// <summary>Lists labels in a single response.</summary>
    /// <remarks><c>GET /labels</c> (<c>labels-list</c>).</remarks>
    /// <returns>All.</returns>
    public virtual AsyncPageable<string, LabelListPage> ListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("labels-list", $"/labels").WithResponseFormat(ResponseFormat.Bare),
            Paging.SinglePage.WithItems("/labels"),
            JsonCodec.Model<LabelListPage>(), static response => response.Labels,
            options, cancellationToken);
}
