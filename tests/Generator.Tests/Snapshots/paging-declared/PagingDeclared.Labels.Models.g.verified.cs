public sealed partial class LabelListPage : ApiModel<LabelListPage>
{
    public IReadOnlyList<string>? Labels { get => Get(_labels, "labels"); init => _labels = value; }
}
