public sealed partial class LabelListPage : ApiModel
{
    public IReadOnlyList<string>? Labels { get => Get(_labels, "labels"); init => _labels = value; }
}
