/// <summary>The operations on rules.</summary>
public partial class RulesClient : ApiClient
{
    /// <summary>Gets a rule.</summary>
    /// <remarks><c>GET /rules/{rule_id}</c> (<c>rule-get</c>).</remarks>
    /// <param name="ruleId">The value of the path parameter.</param>
    /// <returns>The rule.</returns>
    public virtual Task<Rule> GetAsync(string ruleId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("rule-get", $"/rules/{ruleId}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Rule>(), options, cancellationToken);

    /// <summary>Changes a rule.</summary>
    /// <remarks><c>PATCH /rules/{rule_id}</c> (<c>rule-change</c>).</remarks>
    /// <param name="ruleId">The value of the path parameter.</param>
    /// <returns>The rule.</returns>
    public virtual Task<Rule> ChangeAsync(
        string ruleId, RuleChange body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Patch("rule-change", $"/rules/{ruleId}").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<Rule>(), options, cancellationToken);

    /// <summary>Replaces a rule.</summary>
    /// <remarks><c>PUT /rules/{rule_id}</c> (<c>rule-replace</c>).</remarks>
    /// <param name="ruleId">The value of the path parameter.</param>
    /// <returns>The rule.</returns>
    public virtual Task<Rule> ReplaceAsync(
        string ruleId, RuleReplace body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("rule-replace", $"/rules/{ruleId}").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<Rule>(), options, cancellationToken);
}
